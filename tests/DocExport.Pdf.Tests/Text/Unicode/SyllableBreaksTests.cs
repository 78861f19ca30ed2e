using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

/// <summary>Stretches without spaces, with all places shown where a line may end.</summary>
public class SyllableBreaksTests
{
    [Theory]
    [InlineData("โรง|เรียน|เพื่ออ่าน")]
    [InlineData("เด็กๆ|แวะ|มา")]
    [InlineData("และ|น้ำ|ใจ")]
    [InlineData("ทำ|งาน")]
    [InlineData("ปู|ดีกว่า")]
    [InlineData("จันทร์|นี้")]
    [InlineData("ฟิล์ม")]
    [InlineData("กรุง")]
    [InlineData("สวัสดิ์")]
    [InlineData("วุฒิ")]
    [InlineData("มนุษย์")]
    public void Thai(string shown) => AssertBreaks(shown, Script.Thai);

    [Theory]
    [InlineData("ທຸກໆ|ຄົນ")]
    [InlineData("ແລະ|ຄວາມສະ|ເໝີ")]
    [InlineData("ກັນ")]
    public void Lao(string shown) => AssertBreaks(shown, Script.Lao);

    [Theory]
    [InlineData("សា|លា|រៀន")]
    [InlineData("ក្មេងៗ|មក")]
    [InlineData("កូន|ក្មេង")]
    [InlineData("មាត់|ទន្លេ")]
    [InlineData("គ្រប់|រូប")]
    [InlineData("ពណ៌")]
    public void Khmer(string shown) => AssertBreaks(shown, Script.Khmer);

    [Theory]
    [InlineData("မြစ်|ကမ်း|နား|က")]
    [InlineData("စာ|ကြည့်|တိုက်")]
    [InlineData("မေတ္တာ|ထား")]
    [InlineData("အင်္ဂ|လိပ်")]
    public void Myanmar(string shown) => AssertBreaks(shown, Script.Myanmar);

    private static void AssertBreaks(string shown, Script script)
    {
        string text = shown.Replace("|", "", StringComparison.Ordinal);
        var found = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, found);
        SyllableBreaks.Mark(text, 0, text.Length, script, found);
        IEnumerable<string> parts = text.Select((c, i) => found[i] == LineBreakOpportunity.Syllable ? $"|{c}" : $"{c}");
        Assert.Equal(shown, string.Concat(parts));
    }
}
