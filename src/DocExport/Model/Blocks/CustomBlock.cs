namespace DocExport.Model;

/// <summary>
/// Base of a caller's own kinds of block. Exporters never see them: they are lowered to core blocks first, and so
/// every format can show them.
/// </summary>
public abstract record CustomBlock : Block
{
    /// <summary>The blocks to show in its place; they may hold custom nodes in turn.</summary>
    public abstract NodeList<Block> Lower();
}
