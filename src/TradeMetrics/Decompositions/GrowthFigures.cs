using System.Numerics;

namespace TradeMetrics;

/// <summary>Figures of two periods beside those of a reference, key by key, and their growth.</summary>
internal sealed class GrowthFigures<TKey, T>
    where TKey : notnull
    where T : struct, IFloatingPoint<T>
{
    private readonly T[][] _parts;
    private readonly T _own;
    private readonly T _reference;
    private readonly int _decimals;

    private GrowthFigures(TKey[] keys, T[][] parts)
    {
        (Keys, _parts) = (keys, parts);
        T[] sums = [.. parts.Select(figures => figures.Aggregate((sum, figure) => sum + figure))];
        (_own, _reference) = (sums[0], sums[2]);
        var size = sums[0] + sums[1] + sums[2] + sums[3];
        if (!T.IsFinite(size))
        {
            throw Overflow(null);
        }

        if (T.IsZero(_own) || T.IsZero(_reference))
        {
            throw new NonPositiveBaseException("A decomposition of growth needs earlier figures that sum to more than zero, of both the region and the reference. State the differences instead.");
        }

        Growth = (sums[3] - _reference) / _reference;
        _decimals = Decimals(double.CreateSaturating(size));
    }

    internal TKey[] Keys { get; }

    internal T[] Own => _parts[0];

    internal T[] Reference => _parts[2];

    internal T[] LaterReference => _parts[3];

    /// <summary>The growth of all of the reference.</summary>
    internal T Growth { get; }

    internal static GrowthFigures<TKey, T> Of(
        AbsentParts absent, Breakdown<TKey, T> own, Breakdown<TKey, T> later, Breakdown<TKey, T> reference, Breakdown<TKey, T> laterReference)
    {
        var parts = AlignedParts.Of(absent, out var keys, own, later, reference, laterReference);
        return parts.Any(figures => Array.Exists(figures, figure => figure < T.Zero))
            ? throw new NegativeMeasureException("A decomposition of growth needs figures that are not negative. Leave a balance out, or take both of its sides apart.")
            : Ranged(() => new GrowthFigures<TKey, T>(keys, parts));
    }

    internal T Change(int place) => _parts[1][place] - _parts[0][place];

    /// <summary>The growth of a part of the reference; what it is does not matter where there is nothing to grow.</summary>
    internal T ReferenceGrowth(int place) => !T.IsZero(Reference[place]) ? (LaterReference[place] - Reference[place]) / Reference[place]
        : T.IsZero(Own[place]) ? T.Zero
        : throw Nothing(place, "the reference");

    internal T OwnGrowth(int place) => T.IsZero(Own[place]) ? throw Nothing(place, "the region") : Change(place) / Own[place];

    /// <summary>What the region would have of a part, had it the reference's structure.</summary>
    internal T Homothetic(int place) => _own * (Reference[place] / _reference);

    /// <summary>An effect rounded so that all sums of effects are exact, if it is a decimal.</summary>
    internal T Settled(T effect) => typeof(T) == typeof(decimal) ? T.Round(effect, _decimals) : effect;

    internal Decomposition<TKey, TEffects> Decomposed<TEffects>(Func<int, TEffects> effects, Func<TEffects, TEffects, TEffects> sum)
        where TEffects : struct => Ranged(() =>
        {
            var parts = new OrderedDictionary<TKey, TEffects>();
            for (var i = 0; i < Keys.Length; i++)
            {
                parts.Add(Keys[i], effects(i));
            }

            return new Decomposition<TKey, TEffects>(parts, parts.Values.Aggregate(sum));
        });

    private static TResult Ranged<TResult>(Func<TResult> make)
    {
        try
        {
            return make();
        }
        catch (OverflowException problem) when (problem is not MetricOverflowException)
        {
            throw Overflow(problem);
        }
    }

    private static MetricOverflowException Overflow(Exception? problem) =>
        new("A decomposition of growth needs sums and effects within the range of the measure. Use a larger unit, such as millions.", problem);

    // A decimal holds 28 digits. No effect is larger than the figures together while the reference holds the region; the rest is room for others.
    private static int Decimals(double size)
    {
        var decimals = 24;
        for (; size >= 1 && decimals > 0; size /= 10)
        {
            decimals--;
        }

        return decimals;
    }

    private UndefinedMetricException Nothing(int place, string whose) => new(
        UndefinedReason.NonPositiveBase,
        $"The growth of \"{Keys[place]}\" is undefined: {whose} has nothing of it in the earlier period. Merge it with another part, or leave it out.");
}
