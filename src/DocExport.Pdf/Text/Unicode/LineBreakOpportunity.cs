namespace DocExport.Pdf.Text.Unicode;

/// <summary>What may happen to a line before a position of the text.</summary>
internal enum LineBreakOpportunity : byte
{
    Prohibited,
    Allowed,

    /// <summary>Allowed after punctuation within an address or identifier, see <see cref="AddressBreaks"/>.</summary>
    Address,

    /// <summary>Allowed before a capital within an identifier: less good than after punctuation.</summary>
    Capital,

    /// <summary>Allowed between syllables of a script whose words only a dictionary tells, see <see cref="SyllableBreaks"/>.</summary>
    Syllable,

    /// <summary>Allowed after a relation in a formula.</summary>
    Relation,

    /// <summary>Allowed after a binary operator in a formula.</summary>
    Operator,

    /// <summary>After a line separator, paragraph separator or control, and at the end of the text (LB3 to LB5).</summary>
    Mandatory,
}
