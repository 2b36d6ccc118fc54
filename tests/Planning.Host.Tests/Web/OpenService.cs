using Planning.Host.Settings;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Tests.Web;

/// <summary>The service as it is without sign-in, with the keys of three programs. Its tests run one class after the other.</summary>
public sealed class OpenService : IAsyncLifetime
{
    /// <summary>The key of a reader.</summary>
    public const string Reader = "cle-de-lecture-0123456789abcdef";

    /// <summary>The key of another reader.</summary>
    public const string OtherReader = "autre-cle-de-lecture-0123456789";

    /// <summary>The key of an evaluator.</summary>
    public const string Evaluator = "cle-d-evaluation-0123456789abcd";

    /// <summary>The service.</summary>
    internal RunningService Service { get; private set; } = null!;

    /// <summary>Someone at this machine.</summary>
    internal Visitor Visitor() => new(Service.Address);

    /// <summary>A program.</summary>
    /// <param name="key">Its key.</param>
    internal Visitor Program(string key) => new(Service.Address, key);

    /// <inheritdoc/>
    public async Task InitializeAsync() => Service = await RunningService.StartAsync((usual, _) => usual with
    {
        Keys = [new ApiKey("lecture", Reader, Role.Reader), new ApiKey("autre lecture", OtherReader, Role.Reader), new ApiKey("évaluation", Evaluator, Role.Evaluator)],
    });

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Service.DisposeAsync();
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(nameof(OpenService))]
public sealed class OpenServiceTests : ICollectionFixture<OpenService>;
