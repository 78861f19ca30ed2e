using System.Buffers.Binary;
using System.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tests.Writing;

public class SrgbProfileTests
{
    private readonly byte[] _profile = SrgbProfile.Create();

    [Fact]
    public void The_header_describes_a_version_4_display_profile_of_its_own_length()
    {
        Assert.Equal(_profile.Length, Int32(0));
        Assert.Equal(0x04200000, Int32(8));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(_profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(_profile, 36, 4));
    }

    [Fact]
    public void Every_tag_lies_on_four_bytes_inside_the_profile()
    {
        int count = Int32(128);
        Assert.Equal(10, count);
        for (int tag = 0; tag < count; tag++)
        {
            int offset = Int32(132 + 12 * tag + 4), length = Int32(132 + 12 * tag + 8);
            Assert.Equal(0, offset % 4);
            Assert.InRange(offset, 132 + 12 * count, _profile.Length - length);
        }
    }

    [Fact]
    public void The_primaries_add_up_to_the_white_point()
    {
        for (int axis = 0; axis < 3; axis++)
        {
            int sum = Number("rXYZ", axis) + Number("gXYZ", axis) + Number("bXYZ", axis);
            Assert.Equal(Number("wtpt", axis), sum);
        }
    }

    private int Number(string tag, int axis)
    {
        int entry = Enumerable.Range(0, Int32(128)).First(index => Encoding.ASCII.GetString(_profile, 132 + 12 * index, 4) == tag);
        return Int32(Int32(132 + 12 * entry + 4) + 8 + 4 * axis);
    }

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(_profile.AsSpan(at));
}
