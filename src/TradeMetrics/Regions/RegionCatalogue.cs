using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace TradeMetrics;

/// <summary>
/// The one instance of every region. Areas and countries are read on first use (about 280 rows), subdivisions country by
/// country when one is asked for, cities and Comtrade's numbers likewise.
/// </summary>
internal static class RegionCatalogue
{
    private static readonly Dictionary<string, Region> _areas = ReadAreas();
    private static readonly Region[] _countries = ReadCountries();

    /// <summary>By alpha-2, alpha-3 and number; the three forms cannot collide.</summary>
    private static readonly Dictionary<string, Region> _byCode = Index();

    private static readonly Dictionary<string, Region>.AlternateLookup<ReadOnlySpan<char>> _lookup = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ConcurrentDictionary<string, Dictionary<string, Region>> _subdivisions = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, Region>> _chinese = new(ReadChinese);
    private static readonly Lazy<Dictionary<string, Region>> _comtrade = new(ReadComtrade);
    private static readonly Lazy<ReadOnlyCollection<Region>> _known = new(ReadAll);

    internal static IReadOnlyCollection<Region> Areas => _areas.Values;

    internal static IReadOnlyList<Region> Countries { get; } = Array.AsReadOnly(_countries);

    internal static IReadOnlyList<Region> Known => _known.Value;

    internal static Region? Find(ReadOnlySpan<char> code) => code.Length switch
    {
        2 or 3 => _lookup.TryGetValue(code, out var region) ? region : null,
        >= 4 when code[2] == '-' => FindSubdivision(code),
        6 => FindIn(_chinese.Value, code),
        _ => null,
    };

    internal static Region? Find(ReadOnlySpan<char> code, RegionCodeScheme scheme) => scheme switch
    {
        RegionCodeScheme.Iso3166Alpha2 => code.Length == 2 ? Find(code) : null,
        RegionCodeScheme.Iso3166Alpha3 => code.Length == 3 && char.IsAsciiLetter(code[0]) ? Find(code) : null,
        RegionCodeScheme.UnM49 => code.Length == 3 && char.IsAsciiDigit(code[0]) ? Find(code) : null,
        RegionCodeScheme.Iso3166Part2 => code.Contains('-') ? Find(code) : null,
        RegionCodeScheme.GbT2260 => code.Length == 6 && !code.Contains('-') ? Find(code) : null,
        RegionCodeScheme.Comtrade => FindComtrade(code),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "This is no list of region codes. Use a member of RegionCodeScheme."),
    };

    internal static IReadOnlyCollection<Region> SubdivisionsOf(Region country) => SubdivisionTable(country).Values;

    private static Region? FindIn(Dictionary<string, Region> table, ReadOnlySpan<char> code) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var region) ? region : null;

    private static Region? FindSubdivision(ReadOnlySpan<char> code) =>
        _lookup.TryGetValue(code[..2], out var country) ? FindIn(SubdivisionTable(country), code) : null;

    private static Region? FindComtrade(ReadOnlySpan<char> code)
    {
        if (code.Length is 0 or > 3 || code.ContainsAnyExceptInRange('0', '9'))
            return null;
        var number = code.TrimStart('0');
        if (FindIn(_comtrade.Value, number.IsEmpty ? "0" : number) is { } own)
            return own;
        Span<char> digits = ['0', '0', '0'];
        code.CopyTo(digits[^code.Length..]);
        // M49's areas are no reporters or partners of Comtrade, and some of its numbers mean something else there.
        return Find(digits) is { Kind: RegionKind.Country } country ? country : null;
    }

    private static Dictionary<string, Region> SubdivisionTable(Region country) =>
        // Two threads may read a country at once; GetOrAdd keeps one of the results, so there stays one instance a region.
        _subdivisions.GetOrAdd(country.Code, static (_, country) => ReadSubdivisions(country), country);

    private static Dictionary<string, Region> ReadAreas()
    {
        var areas = new Dictionary<string, Region>(StringComparer.Ordinal);
        // Rows come parents first.
        foreach (var row in RegionData.Rows(RegionData.Areas))
            areas.Add(row[0], new Region(row[0], row[3], Enum.Parse<RegionKind>(row[1]), row[2].Length == 0 ? null : areas[row[2]], numericCode: row[0]));
        return areas;
    }

    private static Region[] ReadCountries() =>
        [.. RegionData.Rows(RegionData.Countries).Select(row => new Region(row[0], row[4], RegionKind.Country, _areas[row[3]], row[1], row[2]))];

    private static Dictionary<string, Region> Index()
    {
        var index = new Dictionary<string, Region>(_areas, StringComparer.OrdinalIgnoreCase);
        foreach (var country in _countries)
        {
            index.Add(country.Code, country);
            index.Add(country.Alpha3!, country);
            index.Add(country.NumericCode!, country);
        }

        return index;
    }

    private static Dictionary<string, Region> ReadSubdivisions(Region country)
    {
        var rows = RegionData.Rows(RegionData.Subdivisions(country.Code)).ToDictionary(row => row[0], StringComparer.Ordinal);
        var read = new Dictionary<string, Region>(StringComparer.OrdinalIgnoreCase);
        foreach (var suffix in rows.Keys)
            Read(suffix);
        return read;

        Region Read(string suffix)
        {
            var code = $"{country.Code}-{suffix}";
            if (read.TryGetValue(code, out var region))
                return region;
            var row = rows[suffix];
            var parent = row.Length > 2 ? Read(row[2]) : country;
            return read[code] = new Region(code, row[1], RegionKind.Subdivision, parent);
        }
    }

    private static Dictionary<string, Region> ReadChinese()
    {
        var table = RegionData.Rows(RegionData.Provinces).ToDictionary(row => row[0], row => Find(row[1])!, StringComparer.Ordinal);
        foreach (var row in RegionData.Rows(RegionData.Cities))
            table.Add(row[0], new Region(row[0], row[2], RegionKind.City, Find(row[1])));
        return table;
    }

    private static Dictionary<string, Region> ReadComtrade() =>
        RegionData.Rows(RegionData.Comtrade).ToDictionary(row => row[0], row => Find(row[1])!, StringComparer.Ordinal);

    private static ReadOnlyCollection<Region> ReadAll() => Array.AsReadOnly<Region>(
    [
        .. _areas.Values,
        .. _countries,
        .. _countries.SelectMany(SubdivisionsOf),
        .. _chinese.Value.Values.Where(region => region.Kind == RegionKind.City),
    ]);
}
