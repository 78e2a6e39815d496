using BenchmarkDotNet.Running;
using TradeMetrics.Benchmarks;

switch (args)
{
    case ["guard"]:
        return Guard.Run(update: false);
    case ["guard", "--update"]:
        return Guard.Run(update: true);
    case ["sizes"]:
        Sizes.Print();
        return 0;
    case ["cagr-error"]:
        CagrError.Print();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
