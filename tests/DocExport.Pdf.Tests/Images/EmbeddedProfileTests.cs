using System.Text;
using DocExport.Pdf.Images;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Images;

public class EmbeddedProfileTests
{
    [Fact]
    public void Our_own_are_sound_for_their_colours_alone()
    {
        Assert.Null(EmbeddedProfile.FaultOf(SrgbProfile.Create(), 3));
        Assert.Null(EmbeddedProfile.FaultOf(CmykProfile.Create(), 4));
        Assert.NotNull(EmbeddedProfile.FaultOf(SrgbProfile.Create(), 1));
        Assert.NotNull(EmbeddedProfile.FaultOf(SrgbProfile.Create(), 4));
        Assert.NotNull(EmbeddedProfile.FaultOf(CmykProfile.Create(), 3));
    }

    [Theory]
    [InlineData(8, "\u0005")] // version
    [InlineData(12, "link")] // class
    [InlineData(20, "Luv ")] // connection space
    [InlineData(36, "acs?")]
    public void Only_what_PDF_A_allows_is_sound(int at, string value)
    {
        byte[] profile = SrgbProfile.Create();
        Encoding.ASCII.GetBytes(value).CopyTo(profile, at);
        Assert.NotNull(EmbeddedProfile.FaultOf(profile, 3));
    }

    [Fact]
    public void Cut_ones_are_not()
    {
        byte[] profile = SrgbProfile.Create();
        for (int length = 0; length < profile.Length; length += 3)
            Assert.NotNull(EmbeddedProfile.FaultOf(profile.AsSpan(0, length), 3));
    }
}
