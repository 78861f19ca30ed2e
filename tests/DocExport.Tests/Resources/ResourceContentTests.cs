using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Tests.Resources;

public sealed class ResourceContentTests
{
    [Fact]
    public void A_stream_is_opened_anew_for_each_reading()
    {
        int opened = 0;
        var content = new ResourceContent(3, () =>
        {
            opened++;
            return new MemoryStream([1, 2, 3]);
        });

        Assert.Equal([1, 2, 3], content.ToMemory().ToArray());
        Assert.Equal([1, 2, 3], ResourceResult.Found(content).Data.ToArray());
        Assert.Equal(2, opened);
    }

    [Fact]
    public void Memory_is_handed_on_without_a_copy()
    {
        byte[] data = [1, 2, 3, 4];
        var content = new ResourceContent(data.AsMemory(1, 2));

        Assert.Equal(data.AsMemory(1, 2), content.ToMemory());
        using Stream stream = content.Open();
        Assert.Equal((2, 3, -1), (stream.ReadByte(), stream.ReadByte(), stream.ReadByte()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_stream_of_another_length_than_was_said_is_an_error(int length) =>
        Assert.Throws<IOException>(() => new ResourceContent(length, () => new MemoryStream([1, 2, 3])).ToMemory());

    [Fact]
    public void What_was_not_found_has_no_bytes()
    {
        Assert.Equal(0, default(ResourceResult).Content.Length);
        Assert.True(ResourceResult.NotFound(ResourceStatus.Missing).Data.IsEmpty);
    }

    [Fact]
    public void Files_are_opened_only_when_their_bytes_are_needed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "first");
        ResourceResult found = new FileResourceResolver(folder.Path).Resolve("a.txt");
        folder.Write("a.txt", "other");

        Assert.Equal(5, found.Content.Length);
        Assert.Equal("other"u8.ToArray(), found.Data.ToArray());
    }
}
