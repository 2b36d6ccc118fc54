using Microsoft.AspNetCore.DataProtection;
using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

public sealed class PasswordSealTests
{
    private readonly PasswordSeal seal = new(new EphemeralDataProtectionProvider());

    [Theory]
    [InlineData("sésame, ouvre-toi")]
    [InlineData(" ")]
    public void What_is_sealed_is_read_by_the_same_keys(string password)
    {
        var closed = seal.Close(password)!;
        Assert.NotEqual(password, closed.Text);
        Assert.Equal(password, seal.Open(closed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_sealed_for_no_password(string? password)
    {
        Assert.Null(seal.Close(password));
        Assert.Null(seal.Open(null));
    }

    [Fact]
    public void What_other_keys_sealed_is_as_if_it_were_not_given() => Assert.Null(seal.Open(new PasswordSeal(new EphemeralDataProtectionProvider()).Close("sésame")));
}
