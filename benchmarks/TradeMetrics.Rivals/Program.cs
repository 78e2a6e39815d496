using BenchmarkDotNet.Running;
using TradeMetrics.Benchmarks;
using TradeMetrics.Rivals;

BenchmarkSwitcher.FromAssemblies([typeof(DuckTable).Assembly, typeof(ColumnData).Assembly]).Run(args);
