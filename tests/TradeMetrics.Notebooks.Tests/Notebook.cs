using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TradeMetrics.Tests;

/// <summary>A Jupyter notebook, format 4: cells of Markdown and of C# with their stored outputs.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonNode _json;

    private Notebook(JsonNode json) => _json = json;

    internal JsonNode Metadata => _json["metadata"]!;

    internal int Format => (int)_json["nbformat"]!;

    internal IReadOnlyList<Cell> Cells => [.. _json["cells"]!.AsArray().Select(cell => new Cell(cell!))];

    internal static Notebook Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    internal void Write(string path) => File.WriteAllText(path, _json.ToJsonString(s_options) + "\n");

    /// <summary>One cell.</summary>
    internal sealed class Cell(JsonNode json)
    {
        internal bool IsCode => (string)json["cell_type"]! == "code";

        internal string Source => string.Concat(json["source"]!.AsArray().Select(line => (string)line!));

        internal IReadOnlyList<string> Tags => [.. json["metadata"]?["tags"]?.AsArray().Select(tag => (string)tag!) ?? []];

        /// <summary>What it printed and showed when it was stored.</summary>
        internal CellOutput Output => new(
            Joined("stream", output => output["text"]!),
            Joined("display_data", output => output["data"]!["text/html"]!));

        internal void Store(CellOutput output, int number)
        {
            json["execution_count"] = number;
            JsonArray outputs = [];
            if (output.Printed.Length > 0)
            {
                outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(output.Printed) });
            }

            if (output.Shown.Length > 0)
            {
                outputs.Add(new JsonObject { ["data"] = new JsonObject { ["text/html"] = Lines(output.Shown) }, ["metadata"] = new JsonObject(), ["output_type"] = "display_data" });
            }

            json["outputs"] = outputs;
        }

        private string Joined(string type, Func<JsonNode, JsonNode> lines) => string.Concat(json["outputs"]!.AsArray()
            .Where(output => (string)output!["output_type"]! == type)
            .SelectMany(output => lines(output!).AsArray().Select(line => (string)line!)));

        // As Jupyter stores text: a string a line, each with its end.
        private static JsonArray Lines(string text) => [.. text.Split('\n').Select((line, place) => (line, place)).Select(line => line.place < text.Count(letter => letter == '\n') ? line.line + "\n" : line.line).Where(line => line.Length > 0).Select(line => JsonValue.Create(line))];
    }
}
