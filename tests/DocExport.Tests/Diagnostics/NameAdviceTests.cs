using DocExport.Diagnostics;

namespace DocExport.Tests.Diagnostics;

public class NameAdviceTests
{
    [Fact]
    public void The_first_hundred_names_are_advised_on()
    {
        var advice = new NameAdvice();
        for (int i = 0; i < 100; i++)
            Assert.Equal("heading", advice.Find("hedding", ["heading"]));
        Assert.Null(advice.Find("hedding", ["heading"]));
    }

    [Fact]
    public void Names_that_nobody_types_have_none_near() =>
        Assert.Null(NearestName.Find(new string('a', 501), [new string('a', 500)]));
}
