namespace TradeMetrics;

/// <summary>The rates of equal payments: present · (1 + r)^n + payment · s = future.</summary>
/// <remarks>
/// With v = 1/(1 + r), the equation times 1 − v and v^n is a sum of the powers 0, 1, n and n + 1 of v. By Descartes' rule of signs, which holds
/// for powers that are no whole numbers too (Jameson 2006, Counting zeros of generalised polynomials), it has no more positive
/// roots than its coefficients, in order, change their sign, and as many but an even number. A zero rate is always one of them, brought in by 1 − v.
/// So with one change there is no rate, with two exactly one, and with three two or none.
/// </remarks>
internal readonly struct AnnuityRate
{
    private readonly double _present;
    private readonly double _payment;
    private readonly double _future;
    private readonly double _periods;
    private readonly bool _due;
    private readonly (decimal Time, decimal Amount)[] _flows;

    private AnnuityRate(decimal present, decimal payment, decimal future, decimal periods, PaymentTiming timing, (decimal Time, decimal Amount)[] flows)
    {
        _flows = flows;
        _present = (double)present;
        _payment = (double)payment;
        _future = (double)future;
        _periods = (double)periods;
        _due = timing == PaymentTiming.Start;
    }

    internal static RateSolution Solve(decimal present, decimal payment, decimal future, decimal periods, PaymentTiming timing)
    {
        try
        {
            var flows = Flows(present, payment, future, periods, timing);
            if (flows.Length > 0 && OneDirection(present, payment, future))
            {
                return new NoRate(NoRateReason.OneDirection);
            }

            var atZero = Math.Sign(present + (periods * payment) - future);
            var curve = new AnnuityRate(present, payment, future, periods, timing, flows);
            return flows.Length == 0
                ? new NoRate(present == 0m && payment == 0m && future == 0m ? NoRateReason.NoFlows : NoRateReason.EveryRate)
                : Changes(flows) switch
                {
                    < 2 => new NoRate(NoRateReason.NeverZero),
                    2 => curve.One(atZero, Math.Sign(flows[0].Amount)),
                    _ => curve.Two(atZero, Math.Sign(flows[0].Amount)),
                };
        }
        catch (OverflowException overflow) when (overflow is not MetricOverflowException)
        {
            throw RateInput.TooLarge("sum of the payments", overflow);
        }
    }

    // The coefficients of the powers of v, those of one power added up, without zeros.
    private static (decimal Time, decimal Amount)[] Flows(decimal present, decimal payment, decimal future, decimal periods, PaymentTiming timing)
    {
        var early = timing == PaymentTiming.Start ? 1m : 0m;
        (decimal Time, decimal Amount)[] terms =
        [
            (0m, present), (1m, -present),
            (1m - early, payment), (periods + 1m - early, -payment),
            (periods, -future), (periods + 1m, future),
        ];
        return [.. terms
            .GroupBy(term => term.Time, term => term.Amount, (time, amounts) => (Time: time, Amount: amounts.Sum()))
            .Where(term => term.Amount != 0m)
            .OrderBy(term => term.Time)];
    }

    private static int Changes((decimal Time, decimal Amount)[] flows) =>
        flows.Zip(flows.Skip(1), (first, second) => first.Amount > 0m != second.Amount > 0m ? 1 : 0).Sum();

    private static bool OneDirection(decimal present, decimal payment, decimal future) =>
        (present >= 0m && payment >= 0m && future <= 0m) || (present <= 0m && payment <= 0m && future >= 0m);

    // One root: the value is on the one side at high rates, and on the other at low ones.
    private RateSolution One(int atZero, int atEnd)
    {
        var x = atZero == 0 ? 0 : atZero == atEnd ? Crossing(RootFinder.Lowest, 0, -atEnd) : Crossing(0, RootFinder.Largest, atZero);
        return x is { } found ? new UniqueRate(Root(found), RateProof.OneChangeOfSign) : new NoRate(NoRateReason.OutOfRange);
    }

    // Two roots or none: the value is on the same side at both ends.
    private RateSolution Two(int atZero, int atEnd)
    {
        if (atZero == -atEnd)
        {
            return Found(Crossing(RootFinder.Lowest, 0, atEnd), Crossing(0, RootFinder.Largest, atZero));
        }

        if (atZero == 0)
        {
            // A rate of zero is one; the slope there says on which side the other is.
            var slope = _periods * (_present + (_payment * ((_periods + (_due ? 1 : -1)) / 2)));
            return slope == 0 ? new UniqueRate(new RateRoot(0, 0, isTouching: true), RateProof.Search)
                : Math.Sign(slope) == atEnd ? Found(Crossing(RootFinder.Lowest, 0, atEnd), 0)
                : Found(0, Crossing(0, RootFinder.Largest, -atEnd));
        }

        var all = RateSearch.Solve(
            Array.ConvertAll(_flows, flow => (double)flow.Time),
            Array.ConvertAll(_flows, flow => (double)flow.Amount),
            0).Roots;
        var roots = all.OrderBy(root => Math.Abs(root.Rate)).Skip(1).OrderBy(root => root.Rate).ToArray();
        return roots.Length switch
        {
            0 => new NoRate(NoRateReason.NeverZero),
            1 => new UniqueRate(roots[0], RateProof.Search),
            _ => new SeveralRates([.. roots.Select(ReRooted)]),
        };
    }

    private RateSolution Found(double? lower, double? higher)
    {
        RateRoot[] roots = [.. new[] { lower, higher }.OfType<double>().Select(Root)];
        return roots.Length switch
        {
            0 => new NoRate(NoRateReason.OutOfRange),
            1 => new UniqueRate(roots[0], RateProof.Search),
            _ => new SeveralRates(roots),
        };
    }

    // Halving, with the sign just above the lower end known. Null where the root is beyond the ends.
    private double? Crossing(double from, double to, int signFrom)
    {
        if ((from < 0 && Math.Sign(Value(from).Sum) == -signFrom) || (to > 0 && Math.Sign(Value(to).Sum) == signFrom))
        {
            return null;
        }

        for (var middle = (from + to) / 2; middle > from && middle < to; middle = (from + to) / 2)
        {
            (from, to) = Math.Sign(Value(middle).Sum) == signFrom ? (middle, to) : (from, middle);
        }

        return Math.Abs(Value(from).Sum) < Math.Abs(Value(to).Sum) ? from : to;
    }

    private RateRoot ReRooted(RateRoot root) => Root(NearOne.Log(root.Rate));

    private RateRoot Root(double x)
    {
        var (sum, size) = Value(x);
        return new(x, size == 0 ? 0 : Math.Abs(sum) / size, isTouching: false);
    }

    // The equation at x = ln(1 + r), with nothing on its right side, scaled by the smaller of one and v^n so that nothing overflows.
    private (double Sum, double Size) Value(double x)
    {
        if (Math.Abs(x) > 1)
        {
            return FarValue(x);
        }

        double series, present, future;
        if (x == 0)
        {
            (series, present, future) = (_periods, 1, 1);
        }
        else if (x > 0)
        {
            (present, future) = (1, Math.Exp(-x * _periods));
            series = NearOne.Exp(-x * _periods) / (_due ? NearOne.Exp(-x) : -NearOne.Exp(x));
        }
        else
        {
            (present, future) = (Math.Exp(x * _periods), 1);
            series = NearOne.Exp(x * _periods) / (_due ? -NearOne.Exp(-x) : NearOne.Exp(x));
        }

        var (first, second, third) = (_present * present, _payment * series, -_future * future);
        return (first + second + third, Math.Abs(first) + Math.Abs(second) + Math.Abs(third));
    }

    // Away from zero by the powers of v: an amount and a payment of one time that cancel would leave nothing of the others there.
    private (double Sum, double Size) FarValue(double x)
    {
        var anchor = x > 0 ? _flows[0].Time : _flows[^1].Time;
        var (sum, size) = (0d, 0d);
        foreach (var (time, amount) in _flows)
        {
            var term = (double)amount * Math.Exp(-x * (double)(time - anchor));
            sum += term;
            size += Math.Abs(term);
        }

        // The factor 1 − v, taken back.
        return (x > 0 ? sum : -sum, size);
    }
}
