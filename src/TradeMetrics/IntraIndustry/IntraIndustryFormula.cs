using System.Numerics;

namespace TradeMetrics;

/// <summary>What of two flows, or of their changes, is matched by the other, whatever the quotient of their measure is.</summary>
internal static class IntraIndustryFormula
{
    internal static UndefinedReason? Trade<T>(ReadOnlySpan<T> exports, ReadOnlySpan<T> imports, Func<T, T, decimal> ratio, out Share index)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        index = default;
        return AnyNegative(exports) || AnyNegative(imports) ? UndefinedReason.NegativeMeasure : Changes(exports, imports, ratio, out index);
    }

    internal static Share Trade<TKey, T>(Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, Func<T, T, decimal> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var parts = AlignedParts.Of(absent, out _, exports, imports);
        return Trade(parts[0], parts[1], ratio, out var index) is { } reason ? throw Problem(reason, exports.Sum, imports.Sum) : index;
    }

    /// <summary>1 − Σ|a − b| / Σ(|a| + |b|): of trade, the index of Grubel and Lloyd; of changes, that of Brülhart.</summary>
    internal static UndefinedReason? Changes<T>(ReadOnlySpan<T> exports, ReadOnlySpan<T> imports, Func<T, T, decimal> ratio, out Share index)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        index = default;
        try
        {
            if (Measured(exports, imports, out var gross, out var net) is { } problem)
            {
                return problem;
            }

            if (Measure.Sign(gross) == 0)
            {
                return UndefinedReason.ZeroWhole;
            }

            index = Share.FromFraction(ratio(gross - net, gross));
            return null;
        }
        catch (OverflowException)
        {
            return UndefinedReason.Overflow;
        }
    }

    internal static Share Changes<TKey, T>(
        Breakdown<TKey, T> exports, Breakdown<TKey, T> laterExports, Breakdown<TKey, T> imports, Breakdown<TKey, T> laterImports, AbsentParts absent, Func<T, T, decimal> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        var parts = AlignedParts.Of(absent, out _, exports, laterExports, imports, laterImports);
        T[] sold = [.. parts[1].Zip(parts[0], (later, earlier) => later - earlier)];
        T[] bought = [.. parts[3].Zip(parts[2], (later, earlier) => later - earlier)];
        return Changes(sold, bought, ratio, out var index) is { } reason
            ? throw Problem(reason, laterExports.Sum - exports.Sum, laterImports.Sum - imports.Sum)
            : index;
    }

    internal static Share Corrected<TKey, T>(Breakdown<TKey, T> exports, Breakdown<TKey, T> imports, AbsentParts absent, Func<T, T, decimal> ratio)
        where TKey : notnull
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        // The plain index finds what is wrong with the flows.
        Trade(exports, imports, absent, ratio);
        var parts = AlignedParts.Of(absent, out _, exports, imports);
        Measured(parts[0], parts[1], out var gross, out var net);
        var (matched, balanced) = (gross - net, gross - Size(exports.Sum - imports.Sum));
        return Measure.Sign(balanced) <= 0 ? throw new UndefinedMetricException(
                UndefinedReason.ZeroWhole, "The corrected index is undefined: all trade goes one way. State the index without the correction, which is zero.")
            : Measure.Sign(balanced - matched) <= 0 ? Share.Whole
            : Share.FromFraction(ratio(matched, balanced));
    }

    internal static Exception Problem<T>(UndefinedReason reason, T exports, T imports) => reason switch
    {
        UndefinedReason.NegativeMeasure => new NegativeMeasureException(
            $"The intra-industry trade of exports {Undefined.Text(exports)} and imports {Undefined.Text(imports)} is undefined: no flow may be negative. For changes use MarginalIntraIndustry."),
        UndefinedReason.ZeroWhole => new UndefinedMetricException(
            reason, "Intra-industry trade is undefined where nothing is traded, or nothing changed. Leave it out there."),
        UndefinedReason.CurrencyMismatch => new CurrencyMismatchException(Measure.Unit(exports) ?? default, Measure.Unit(imports) ?? default),
        _ => Undefined.List(reason, "intra-industry trade", new[] { exports, imports }),
    };

    private static UndefinedReason? Measured<T>(ReadOnlySpan<T> exports, ReadOnlySpan<T> imports, out T gross, out T net)
        where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    {
        (gross, net) = (default, default);
        for (var i = 0; i < exports.Length; i++)
        {
            var (x, m) = (exports[i], imports[i]);
            if (Measure.Unit(x) != Measure.Unit(m))
            {
                return UndefinedReason.CurrencyMismatch;
            }

            if (!Measure.IsFinite(x) || !Measure.IsFinite(m))
            {
                return UndefinedReason.NotFinite;
            }

            var (both, difference) = (Size(x) + Size(m), Size(x - m));
            (gross, net) = i == 0 ? (both, difference) : (gross + both, net + difference);
        }

        return Measure.IsFinite(gross) ? null : UndefinedReason.Overflow;
    }

    private static bool AnyNegative<T>(ReadOnlySpan<T> flows)
    {
        foreach (var flow in flows)
        {
            if (Measure.IsFinite(flow) && Measure.Sign(flow) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static T Size<T>(T figure)
        where T : struct, ISubtractionOperators<T, T, T> => Measure.Sign(figure) < 0 ? figure - figure - figure : figure;
}
