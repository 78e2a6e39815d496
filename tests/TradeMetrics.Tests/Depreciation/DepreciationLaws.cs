using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class DepreciationLaws
{
    [Property]
    public bool Schedules_sum_exactly_to_the_cost_less_the_salvage_value(PositiveInt cents, byte share, byte life, byte which)
    {
        var asset = Asset(cents.Get, share, life);
        var schedule = asset.Schedule(Method(which, asset.Life), MidpointRounding.ToEven);
        var book = asset.Cost;
        foreach (var row in schedule)
        {
            if (row.BookValue != book - row.Depreciation || row.Accumulated != asset.Cost - row.BookValue || row.Depreciation.Amount < 0m)
            {
                return false;
            }

            book = row.BookValue;
        }

        return book == asset.Salvage && schedule.Total == asset.Cost - asset.Salvage;
    }

    [Property]
    public bool Formulas_that_end_at_the_salvage_value_do(PositiveInt cents, byte share, byte life)
    {
        // The fixed rate too, but not from nothing.
        var asset = Asset(cents.Get, (byte)Math.Max((byte)1, share), life);
        DepreciationMethod[] ending = [DepreciationMethod.StraightLine, DepreciationMethod.SumOfYearsDigits, DepreciationMethod.DecliningBalanceThenStraightLine(), DepreciationMethod.FixedRate()];
        return ending.All(method => Math.Abs((asset.BookValueAfter(asset.Life, method) - asset.Salvage).Amount) <= asset.Cost.Amount * 1e-20m);
    }

    [Property]
    public bool Depreciation_in_two_stretches_is_that_in_one(PositiveInt cents, byte share, byte life, byte which, byte first, byte second)
    {
        var asset = Asset(cents.Get, share, life);
        var method = Method(which, asset.Life);
        var end = asset.Life * Math.Max(first, second) / 255m;
        var middle = asset.Life * Math.Min(first, second) / 255m;
        var parts = asset.DepreciationBetween(0, middle, method) + asset.DepreciationBetween(middle, end, method);
        return Math.Abs((parts - asset.DepreciationBetween(0, end, method)).Amount) <= asset.Cost.Amount * 1e-20m;
    }

    [Property]
    public bool Declining_methods_write_off_less_each_period(PositiveInt cents, byte share, byte life)
    {
        var asset = Asset(cents.Get, share, life);
        return new[] { DepreciationMethod.SumOfYearsDigits, DepreciationMethod.DecliningBalance(), DepreciationMethod.DecliningBalanceThenStraightLine(), DepreciationMethod.FixedRate() }
            .All(method => Enumerable.Range(1, asset.Life - 1).All(k =>
                asset.DepreciationIn(k, method).Amount >= asset.DepreciationIn(k + 1, method).Amount - (asset.Cost.Amount * 1e-24m)));
    }

    private static DepreciableAsset Asset(int cents, byte share, byte life)
    {
        var cost = new Money(cents / 100m, Currency.EUR);
        return new(cost, (cost * (share % 100) / 100m).Round(MidpointRounding.ToEven), 1 + (life % 30));
    }

    private static DepreciationMethod Method(byte which, int life) => (which % 7) switch
    {
        0 => DepreciationMethod.StraightLine,
        1 => DepreciationMethod.SumOfYearsDigits,
        2 => DepreciationMethod.DecliningBalance(1 + (which / 100m)),
        3 => DepreciationMethod.DecliningBalanceThenStraightLine(1 + (which / 100m)),
        4 => DepreciationMethod.FixedRate(),
        5 => DepreciationMethod.FixedRate(1 + (which % 12), 3),
        _ => DepreciationMethod.UnitsOfProduction(Enumerable.Range(1, life).Select(k => (decimal)(k * which % 11) + 1m)),
    };
}
