using DocExport.Model;
using DocExport.Model.Serialization;
using DocExport.Testing;

namespace DocExport.Tests.Model;

public sealed class DocumentJsonTests
{
    [Fact]
    public void Every_node_survives_the_round_trip()
    {
        Document copy = DocumentJson.Read(DocumentJson.Write(EveryNode.Document));

        Assert.Equal(EveryNode.Document, copy);
    }

    [Fact]
    public void Source_spans_survive_the_round_trip()
    {
        Document copy = DocumentJson.Read(DocumentJson.Write(EveryNode.Document));

        Assert.Equal(EveryNode.Document.Blocks[0].SourceSpan, copy.Blocks[0].SourceSpan);
    }

    [Fact]
    public void The_sample_holds_every_core_node()
    {
        IEnumerable<string> core = typeof(Node).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Node)) && !type.IsAbstract)
            .Select(type => type.Name);

        IEnumerable<string> used = EveryNode.Document.Query<Node>().Select(node => node.GetType().Name).Distinct();

        Assert.Equal(core.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version": 2}""")]
    [InlineData("""{"version": 1, "blocks": [{"type": "nonsense"}]}""")]
    [InlineData("""{"version": 1, "blocks": [{"type": "text", "text": "an inline"}]}""")]
    [InlineData("""{"version": 1, "blocks": [{"type": "heading", "level": "one"}]}""")]
    [InlineData("""{"version": 1, "blocks": [{"type": "alert", "kind": "panic"}]}""")]
    [InlineData("""{"version": 1, "blocks": {"type": "paragraph"}}""")]
    public void What_is_no_document_is_a_format_exception(string json) =>
        Assert.Throws<FormatException>(() => DocumentJson.Read(json));
}
