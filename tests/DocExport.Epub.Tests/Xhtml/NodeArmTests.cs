using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Tests.Xhtml;

/// <summary>A kind of node that is added to the model without an arm in the writers fails here.</summary>
public class NodeArmTests
{
    public static TheoryData<Type> Kinds() => [.. typeof(Node).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfNodeIsWritten(Type kind)
    {
        var node = (Node)Create(kind);
        var document = new Document { Blocks = [node as Block ?? new Paragraph([(Inline)node])] };
        Exception? thrown = Record.Exception(() => XhtmlFragment.Write(document));
        Assert.Null(thrown);
    }

    private static object Create(Type type)
    {
        System.Reflection.ConstructorInfo constructor = type.GetConstructors().MinBy(candidate => candidate.GetParameters().Length)!;
        object node = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
        if (node is Ruby ruby)
            return ruby with { Annotation = [] };
        return node is Abbreviation abbreviation ? abbreviation with { Expansion = "x" } : node;
    }

    private static object? Value(Type type)
    {
        if (type == typeof(string))
            return "text";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NodeList<>))
            return type.GetProperty("Empty")!.GetValue(null);
        return type == typeof(int) ? 1 : Activator.CreateInstance(type);
    }
}
