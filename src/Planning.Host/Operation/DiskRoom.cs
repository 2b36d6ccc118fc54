using System.Globalization;

namespace Planning.Host.Operation;

/// <summary>How much a disk still takes.</summary>
/// <param name="Bytes">The bytes free for this program.</param>
internal readonly record struct DiskRoom(long Bytes)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Below this, the works of a day may not find their place.</summary>
    public bool IsLow => Bytes < 1024 * Megabyte;

    /// <summary>Below this, the next work may not.</summary>
    public bool IsOut => Bytes < 200 * Megabyte;

    /// <summary>The room on the disk of a folder, which may not be there yet.</summary>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public static DiskRoom Of(string folder)
    {
        var there = Path.GetFullPath(folder);
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        return new DiskRoom(new DriveInfo(there).AvailableFreeSpace);
    }

    /// <summary>As a person reads it.</summary>
    public override string ToString() => Bytes >= 1024 * Megabyte
        ? FrenchNumber.Of(Math.Round((decimal)Bytes / (1024 * Megabyte), 1)) + " Go"
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes / Megabyte} Mo");
}
