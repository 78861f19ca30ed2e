namespace DocExport.Testing;

/// <summary>Bytes of the managed heap that something still refers to; for tests that run alone.</summary>
public static class LiveMemory
{
    private const int MostRounds = 20;

    /// <summary>
    /// Collects until nothing more goes: finalizers, pools that shrink after a while, and threads that have just ended their work let go
    /// of things only after a first collection.
    /// </summary>
    public static long Bytes()
    {
        long least = long.MaxValue;
        for (int round = 0, still = 0; round < MostRounds && still < 3; round++)
        {
            GC.WaitForPendingFinalizers();
            Parallel.For(0, 2 * Environment.ProcessorCount, _ => Thread.Sleep(1));
            long now = GC.GetTotalMemory(forceFullCollection: true);
            still = now < least - 1000 ? 0 : still + 1;
            least = Math.Min(least, now);
        }

        return least;
    }
}
