using System.ComponentModel;
using System.Runtime.InteropServices;

namespace DocExport.Testing;

/// <summary>Processor time of one thread: what else the machine does takes no part in it, as it does in time by the clock.</summary>
public static partial class ThreadTime
{
    // CLOCK_THREAD_CPUTIME_ID of Linux and of macOS.
    private const int LinuxThreadClock = 3, MacThreadClock = 16;

    /// <summary>How long the current thread works on <paramref name="action"/>.</summary>
    public static TimeSpan Of(Action action)
    {
        TimeSpan start = Now();
        action();
        return Now() - start;
    }

    private static TimeSpan Now()
    {
        if (OperatingSystem.IsWindows())
        {
            return GetThreadTimes(GetCurrentThread(), out _, out _, out long kernel, out long user)
                ? TimeSpan.FromTicks(kernel + user)
                : throw new Win32Exception();
        }

        return ReadClock(OperatingSystem.IsMacOS() ? MacThreadClock : LinuxThreadClock, out Timespec time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
            : throw new Win32Exception();
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    private static partial int ReadClock(int clock, out Timespec time);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial nint GetCurrentThread();

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetThreadTimes(nint thread, out long creation, out long exit, out long kernel, out long user);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
