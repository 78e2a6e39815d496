using System.Numerics;

namespace TradeMetrics;

/// <summary>The eigenvector of the largest eigenvalue of a symmetric matrix without negative eigenvalues, once another eigenvector is taken out.</summary>
/// <remarks>
/// The matrix is squared again and again: what does not belong to the largest eigenvalue dies out, and the one column that is left
/// is the eigenvector. Where two eigenvalues agree in nine digits, more than one is left, and there is no answer.
/// </remarks>
internal static class SecondEigenvector
{
    // 2^34 powers bring down to rounding what is smaller by a part in 10^9.
    private const int Squarings = 34;
    private const double Rounding = 1e-12;

    /// <summary>Null, or why there is no single eigenvector.</summary>
    /// <param name="matrix">By rows; overwritten.</param>
    /// <param name="first">The eigenvector that is taken out, of length 1.</param>
    /// <param name="firstValue">Its eigenvalue.</param>
    /// <param name="vector">The eigenvector, of length 1.</param>
    /// <param name="value">Its eigenvalue.</param>
    internal static UndefinedReason? Of(double[] matrix, double[] first, double firstValue, out double[] vector, out double value)
    {
        var n = first.Length;
        (vector, value) = ([], 0);
        for (var i = 0; i < matrix.Length; i++)
        {
            matrix[i] -= firstValue * first[i / n] * first[i % n];
        }

        var (deflated, scale) = ((double[])matrix.Clone(), Trace(matrix, n));
        if (scale <= Rounding * n)
        {
            return UndefinedReason.NoSpread;
        }

        for (var step = 0; ; step++)
        {
            for (var i = 0; i < matrix.Length; i++)
            {
                matrix[i] /= scale;
            }

            // With eigenvalues that add up to 1, their squares do so only where there is but one.
            if (Dot(matrix, matrix) > 1 - Rounding)
            {
                break;
            }

            if (step == Squarings)
            {
                return UndefinedReason.NotUnique;
            }

            matrix = Squared(matrix, n);
            scale = Trace(matrix, n);
        }

        var column = Enumerable.Range(0, n).MaxBy(i => matrix[(i * n) + i]);
        var row = matrix.AsSpan(column * n, n);
        var length = Math.Sqrt(Dot(row, row));
        vector = new double[n];
        for (var i = 0; i < n; i++)
        {
            vector[i] = row[i] / length;
        }

        for (var i = 0; i < n; i++)
        {
            value += vector[i] * Dot(deflated.AsSpan(i * n, n), vector);
        }

        return null;
    }

    private static double Trace(double[] matrix, int n)
    {
        var trace = 0d;
        for (var i = 0; i < n; i++)
        {
            trace += matrix[(i * n) + i];
        }

        return trace;
    }

    // The rows of a symmetric matrix are its columns.
    private static double[] Squared(double[] matrix, int n)
    {
        var squared = new double[matrix.Length];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                squared[(i * n) + j] = squared[(j * n) + i] = Dot(matrix.AsSpan(i * n, n), matrix.AsSpan(j * n, n));
            }
        }

        return squared;
    }

    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sums += new Vector<double>(x[i..]) * new Vector<double>(y[i..]);
        }

        var sum = Vector.Sum(sums);
        for (; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }
}
