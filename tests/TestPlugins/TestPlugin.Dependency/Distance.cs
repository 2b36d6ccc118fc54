namespace TestPlugin.Dependency;

/// <summary>Something that another plugin needs.</summary>
public static class Distance
{
    public static double ToTown => 12;
}
