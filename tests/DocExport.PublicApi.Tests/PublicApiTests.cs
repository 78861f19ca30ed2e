using System.Reflection;
using System.Text;
using DocExport.Testing;

namespace DocExport.PublicApi.Tests;

/// <summary>The public surface as a file: a change of it is seen in review, and made on purpose.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("DocExport", typeof(Document))]
    [InlineData("DocExport.Pdf", typeof(Pdf.PdfExporter))]
    [InlineData("DocExport.Epub", typeof(Epub.EpubExporter))]
    [InlineData("DocExport.Images", typeof(Images.SkiaImageDecoder))]
    public void The_public_surface_is_the_accepted_one(string assembly, Type member)
    {
        string path = Repository.PathTo("tests", "DocExport.PublicApi.Tests", "Accepted", assembly + ".txt");
        string surface = Describe(member.Assembly);
        if (Environment.GetEnvironmentVariable("DOCEXPORT_ACCEPT_API") == "1")
            File.WriteAllText(path, surface);

        Assert.Equal(File.ReadAllText(path), surface);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append($"{Kind(type)} {Name(type)}{Bases(type)}\n");
            const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            IEnumerable<string> members = type.GetMembers(Own).Select(Signature).OfType<string>().Order(StringComparer.Ordinal);
            foreach (string member in members)
                text.Append($"    {member}\n");
        }

        return text.ToString();
    }

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>What a type is by itself; what it is by that, its base type says.</summary>
    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        IEnumerable<Type> own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(face => face.Namespace is not null && !(face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)));
        string[] names = [.. (type.BaseType is { } up && up != typeof(object) && up != typeof(ValueType) ? new[] { up } : []).Concat(own.OrderBy(face => face.FullName, StringComparer.Ordinal)).Select(Name)];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    // What the compiler adds to every record says nothing of the surface.
    private static string? Signature(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } or MethodInfo { Name: "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "<Clone>$" or "Deconstruct" } => null,
        MethodInfo { IsPublic: true } or MethodInfo { IsFamily: true } => Method((MethodInfo)member),
        ConstructorInfo { IsPublic: true } constructor when !IsCopy(constructor) => $"new({Parameters(constructor)})",
        PropertyInfo property when property.Name != "EqualityContract" && property.GetMethod is { IsPublic: true } => Property(property),
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{field.Name}: {Name(field.FieldType)}",
        _ => null,
    };

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static string Method(MethodInfo method) =>
        $"{(method.IsStatic ? "static " : "")}{method.Name}({Parameters(method)}): {Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))}";

    private static string Property(PropertyInfo property)
    {
        string setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;";
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{property.Name}: {Name(property.PropertyType)}{Mark(Nullability.Create(property))} {{ get;{setter} }}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
            $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "")}"));

    private static string Value(object? value) => value switch { null => "default", string text => $"\"{text}\"", _ => $"{value}" };

    private static string Mark(NullabilityInfo nullability) =>
        nullability.ReadState == NullabilityState.Nullable && Nullable.GetUnderlyingType(nullability.Type) is null ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!) + "&";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        string name = type.IsGenericParameter ? type.Name : (type.FullName ?? $"{type.Namespace}.{type.Name}");
        int mark = name.IndexOf('`', StringComparison.Ordinal);
        if (!type.IsGenericType || mark < 0)
            return name;
        string plain = type.IsNested ? $"{name[..mark]}.{type.Name}" : name[..mark];
        return $"{plain}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
