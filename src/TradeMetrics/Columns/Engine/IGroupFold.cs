namespace TradeMetrics;

/// <summary>What is kept of the rows of a group while they go by, and the figure that comes of it: one figure a group from one to four columns.</summary>
/// <typeparam name="TState">What is kept; its default is that of no rows.</typeparam>
internal interface IGroupFold<TState>
    where TState : unmanaged
{
    /// <summary>How many columns go in.</summary>
    static abstract int Inputs { get; }

    /// <summary>Adds a row; columns that do not go in are zero.</summary>
    static abstract void Add(ref TState state, double first, double second, double third, double fourth);

    /// <summary>Adds two or more rows that follow one another, sometimes thousands; columns that do not go in are empty.</summary>
    static abstract void Add(ref TState state, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third, ReadOnlySpan<double> fourth);

    /// <summary>Adds what was kept of later rows of the group.</summary>
    static abstract void Add(ref TState state, in TState later);

    /// <summary>The figure of the group.</summary>
    static abstract double Value(in TState state);
}
