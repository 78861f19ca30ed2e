using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Tests.Resources;

public sealed class FileResourceResolverTests
{
    [Theory]
    [InlineData("a.txt", ResourceStatus.Found)]
    [InlineData("./sub/../a.txt", ResourceStatus.Found)]
    [InlineData("with%20space.txt?v=1#x", ResourceStatus.Found)]
    [InlineData("100%.txt", ResourceStatus.Found)]
    [InlineData("b.txt", ResourceStatus.Missing)]
    [InlineData("", ResourceStatus.Missing)]
    [InlineData("sub", ResourceStatus.Unreadable)]
    [InlineData("../secret.txt", ResourceStatus.OutsideRoot)]
    [InlineData("%2e%2e/secret.txt", ResourceStatus.OutsideRoot)]
    [InlineData("/etc/passwd", ResourceStatus.OutsideRoot)]
    [InlineData("link.txt", ResourceStatus.OutsideRoot)]
    [InlineData("linked/secret.txt", ResourceStatus.OutsideRoot)]
    [InlineData("inside.txt", ResourceStatus.Found)]
    [InlineData("http://a.org/x.png", ResourceStatus.Remote)]
    [InlineData("//a.org/x.png", ResourceStatus.Remote)]
    [InlineData("file:///etc/passwd", ResourceStatus.Remote)]
    [InlineData("data:text/plain,a%20b", ResourceStatus.Found)]
    [InlineData("data:;base64,YWI=", ResourceStatus.Found)]
    [InlineData("data:;base64,?", ResourceStatus.Unreadable)]
    [InlineData("data:", ResourceStatus.Unreadable)]
    public void Stays_below_its_root(string source, ResourceStatus status)
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.txt", "s");
        folder.Write("root/a.txt", "a");
        folder.Write("root/with space.txt", "a");
        folder.Write("root/100%.txt", "a");
        folder.Write("root/sub/b.txt", "b");
        File.CreateSymbolicLink(folder.File("root/link.txt"), folder.File("secret.txt"));
        File.CreateSymbolicLink(folder.File("root/linked"), folder.Path);
        File.CreateSymbolicLink(folder.File("root/inside.txt"), "sub/b.txt");
        ResourceResult result = new FileResourceResolver(folder.File("root")).Resolve(source);
        Assert.Equal(status, result.Status);
        Assert.Equal(status == ResourceStatus.Found, result.Data.Length > 0);
    }

    [Fact]
    public void Finds_what_lies_below_a_linked_root()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real/a.txt", "a");
        File.CreateSymbolicLink(folder.File("root"), folder.File("real"));
        Assert.Equal(ResourceStatus.Found, new FileResourceResolver(folder.File("root")).Resolve("a.txt").Status);
    }
}
