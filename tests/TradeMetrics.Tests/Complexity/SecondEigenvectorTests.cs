namespace TradeMetrics.Tests.Complexity;

public class SecondEigenvectorTests
{
    [Fact]
    public void The_eigenvector_of_a_matrix_made_of_known_ones_is_found()
    {
        // Orthonormal: thirds of (1, 2, 2), (2, 1, -2), (2, -2, 1).
        double[] first = [1 / 3d, 2 / 3d, 2 / 3d], second = [2 / 3d, 1 / 3d, -2 / 3d], third = [2 / 3d, -2 / 3d, 1 / 3d];
        Assert.Null(SecondEigenvector.Of(Of((1, first), (0.3, third), (0.7, second)), first, 1, out var vector, out var value));
        Assert.Equal(0.7, value, 14);
        Assert.Equal(1, Math.Abs(vector.Zip(second, (a, b) => a * b).Sum()), 14);
        Assert.Equal(1, vector.Sum(part => part * part), 14);
    }

    [Fact]
    public void Eigenvalues_that_are_hard_to_tell_apart_are_told_apart()
    {
        double[] first = [1, 0, 0], second = [0, 0.6, 0.8], third = [0, 0.8, -0.6];
        Assert.Null(SecondEigenvector.Of(Of((1, first), (0.5, second), (0.5 - 1e-7, third)), first, 1, out var vector, out _));
        Assert.Equal(1, Math.Abs(vector.Zip(second, (a, b) => a * b).Sum()), 9);
    }

    [Fact]
    public void Equal_eigenvalues_and_none_are_told()
    {
        double[] first = [1, 0, 0], second = [0, 0.6, 0.8], third = [0, 0.8, -0.6];
        Assert.Equal(UndefinedReason.NotUnique, SecondEigenvector.Of(Of((1, first), (0.5, second), (0.5, third)), first, 1, out _, out _));
        Assert.Equal(UndefinedReason.NoSpread, SecondEigenvector.Of(Of((1, first)), first, 1, out _, out _));
    }

    private static double[] Of(params (double Value, double[] Vector)[] parts) =>
        [.. Enumerable.Range(0, 9).Select(cell => parts.Sum(part => part.Value * part.Vector[cell / 3] * part.Vector[cell % 3]))];
}
