using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>Reads the scripts and primes behind a nucleus.</summary>
internal readonly struct TexScripts(TexReader reader)
{
    public MathNode Read(MathNode nucleus)
    {
        MathNode? below = null, above = null;
        List<MathNode>? primes = null;
        while (true)
        {
            TexToken next = reader.Input.Peek();
            switch (next.Kind)
            {
                case TexTokenKind.Prime:
                    reader.Input.Next();
                    if (above is not null)
                        throw TexFault.At(DiagnosticIds.DoubleScript, next);
                    (primes ??= []).Add(new MathSymbol("′", MathClass.Ordinary) { Start = next.Start, End = next.End });
                    break;
                case TexTokenKind.Superscript:
                    reader.Input.Next();
                    if (above is not null)
                        throw TexFault.At(DiagnosticIds.DoubleScript, next);
                    above = reader.Argument(next);
                    break;
                case TexTokenKind.Subscript:
                    reader.Input.Next();
                    if (below is not null)
                        throw TexFault.At(DiagnosticIds.DoubleScript, next);
                    below = reader.Argument(next);
                    break;
                case TexTokenKind.Command when next.Text is "limits" or "nolimits" or "displaylimits":
                    reader.Input.Next();
                    nucleus = WithLimits(nucleus, next);
                    break;
                default:
                    if (primes is not null)
                        above = above is null ? Row(primes) : new MathRow([.. primes, above]);
                    return below is null && above is null ? nucleus : new MathScripts(nucleus, below, above);
            }
        }
    }

    private static MathNode Row(List<MathNode> nodes) => nodes.Count == 1 ? nodes[0] : new MathRow(nodes);

    private static MathNode WithLimits(MathNode nucleus, in TexToken command)
    {
        MathLimits limits = command.Text switch
        {
            "limits" => MathLimits.Always,
            "nolimits" => MathLimits.Beside,
            _ => MathLimits.InDisplay,
        };
        return nucleus switch
        {
            MathLargeOperator large => large with { Limits = limits },
            MathFunction function => function with { Limits = limits },
            MathClassed { Class: MathClass.Operator } classed => classed with { Limits = limits },
            _ => throw TexFault.At(DiagnosticIds.UnexpectedInFormula, command, TexFault.Shown(command)),
        };
    }
}
