using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TradeMetrics.Json;

namespace TradeMetrics;

/// <summary>A direction of trade, by the codes of UN Comtrade: M, X, RM, RX, DX, FM.</summary>
/// <remarks>
/// Re-exports and domestic exports are parts of exports, re-imports and foreign imports parts of imports
/// (UN Comtrade, "Trade flows in UN Comtrade"; International Merchandise Trade Statistics). The default is imports.
/// </remarks>
/// <example>
/// <code>
/// var flow = TradeFlow.FromCode("RX");
/// Console.WriteLine($"{flow}, part of {flow.Total}"); // re-exports, part of exports
/// Console.WriteLine(TradeFlow.Import.Code); // M
/// </code>
/// </example>
[JsonConverter(typeof(TradeFlowJsonConverter))]
public readonly partial struct TradeFlow : IEquatable<TradeFlow>
{
    private static readonly (string Code, string Name)[] s_known =
        [("M", "imports"), ("X", "exports"), ("RM", "re-imports"), ("RX", "re-exports"), ("FM", "foreign imports"), ("DX", "domestic exports")];

    private readonly byte _index;

    private TradeFlow(int index) => _index = (byte)index;

    /// <summary>M: goods that enter the economic territory.</summary>
    public static TradeFlow Import => default;

    /// <summary>X: goods that leave the economic territory.</summary>
    public static TradeFlow Export => new(1);

    /// <summary>RM: goods that come back as they were exported.</summary>
    public static TradeFlow ReImport => new(2);

    /// <summary>RX: goods that leave as they were imported.</summary>
    public static TradeFlow ReExport => new(3);

    /// <summary>FM: imports of foreign origin, which are imports less re-imports.</summary>
    public static TradeFlow ForeignImport => new(4);

    /// <summary>DX: exports made or transformed in the economy, which are exports less re-exports.</summary>
    public static TradeFlow DomesticExport => new(5);

    /// <summary>All six.</summary>
    public static IReadOnlyList<TradeFlow> Known { get; } = [Import, Export, ReImport, ReExport, ForeignImport, DomesticExport];

    /// <summary>The code of UN Comtrade: M, X, RM, RX, FM or DX.</summary>
    public string Code => s_known[_index].Code;

    /// <summary>The flow that this one is a part of, imports or exports; these are their own.</summary>
    public TradeFlow Total => new(_index % 2);

    /// <summary>Takes a code of UN Comtrade.</summary>
    /// <param name="code">M, X, RM, RX, FM or DX, in upper or lower case.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentException">The code is none of these.</exception>
    public static TradeFlow FromCode(string code) => TryFromCode(code, out var flow) ? flow : throw new ArgumentException($"\"{code}\" is no trade flow. Give M, X, RM, RX, FM or DX.", nameof(code));

    /// <summary>Takes a code of UN Comtrade, if it is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="flow">The flow, or imports.</param>
    /// <returns>False where <see cref="FromCode"/> throws.</returns>
    public static bool TryFromCode(string? code, out TradeFlow flow)
    {
        var index = Array.FindIndex(s_known, known => known.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        flow = new(Math.Max(index, 0));
        return index >= 0;
    }

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(TradeFlow left, TradeFlow right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(TradeFlow left, TradeFlow right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TradeFlow other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is TradeFlow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The name in English: "re-exports".</summary>
    /// <returns>The name.</returns>
    public override string ToString() => s_known[_index].Name;
}
