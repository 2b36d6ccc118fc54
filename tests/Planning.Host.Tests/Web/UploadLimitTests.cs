using Planning.Host.Operation;
using Planning.Host.Web;

namespace Planning.Host.Tests.Web;

public sealed class UploadLimitTests
{
    private const long Gigabyte = 1L << 30;

    [Theory]
    [InlineData(10 * Gigabyte, Gigabyte, true)]
    [InlineData(2 * Gigabyte, Gigabyte, false)]
    [InlineData(Gigabyte, null, true)]
    [InlineData(100L << 20, null, false)]
    [InlineData(100L << 20, 1L, false)]
    public void An_upload_is_taken_where_it_fits_twice_and_leaves_room_for_what_comes_of_it(long free, long? length, bool isTaken) => Assert.Equal(isTaken, UploadLimit.Takes(new DiskRoom(free), length));
}
