using System.Globalization;
using System.Text;

namespace TradeMetrics;

/// <summary>A web page that stands alone: HTML 5 with its style inside, light and dark, no script and nothing loaded.</summary>
internal static class HtmlPage
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #d0d0d0; --good: #1b6e3c; --fair: #7a5200; --bad: #b3261e; --quiet: #5f6368 }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181b; --line: #44474b; --good: #6fcf97; --fair: #e0b252; --bad: #ff8a80; --quiet: #b0b4b9 } }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600 } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line) }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
        .verdict { white-space: nowrap; font-weight: 600 } .exact { color: var(--good) } .within-rounding { color: var(--fair) } .inconsistent { color: var(--bad) } .not-checkable { color: var(--quiet) }
        svg { display: block } figure { margin: 0 0 1.5rem }
        """;

    internal static string Wrap(string title, StringBuilder body) => string.Create(
        CultureInfo.InvariantCulture,
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>{Markup.Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{Markup.Text(title)}</h1>\n{body}</body>\n</html>\n");
}
