using Microsoft.Extensions.Configuration;

namespace ScholarGraph.Server.Settings;

/// <summary>Reads the settings and refuses what is no setting.</summary>
internal static class SettingsReader
{
    private const string FileName = "appsettings.json";

    private static readonly string[] Sections = [ServerSettings.Section, "Logging", "$schema"];

    private static readonly string[] Names =
    [
        .. typeof(ServerSettings).GetProperties().Select(property => property.Name),
    ];

    /// <summary>Where settings come from, the later wins: appsettings.json beside the program, then the environment.</summary>
    /// <exception cref="SettingsException">The file cannot be read, is no JSON, or has a section that nothing reads.</exception>
    public static IConfiguration Gather(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var file = new ConfigurationBuilder()
                .SetBasePath(folder)
                .AddJsonFile(FileName, optional: true)
                .Build();
            foreach (var section in file.GetChildren())
            {
                if (!Sections.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new SettingsException(
                        $"There is no section '{section.Key}' in {path}; it can have {ServerSettings.Section} and Logging, see docs/configuration.md."
                    );
                }
            }

            return new ConfigurationBuilder()
                .AddConfiguration(file)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception e)
            when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, Innermost(e));
        }
    }

    private static SettingsException Unreadable(string path, Exception cause) =>
        cause is IOException or UnauthorizedAccessException
            ? new SettingsException(
                $"{path} cannot be read ({cause.Message}); check its permissions, or remove it to use the defaults."
            )
            : new SettingsException(
                $"{path} is no JSON ({cause.Message.ReplaceLineEndings(" ")}); correct it, or remove it to use the defaults."
            );

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A setting is unknown or of the wrong type.</exception>
    public static ServerSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(ServerSettings.Section);
        foreach (var setting in section.GetChildren())
        {
            if (!Names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
            {
                throw new SettingsException(
                    $"There is no setting '{setting.Key}' ({Written(setting.Key)}); docs/configuration.md lists them all: {string.Join(", ", Names)}."
                );
            }

            if (setting.GetChildren().Any())
            {
                throw new SettingsException(
                    $"The setting {setting.Key} is one value, not a list or a section ({Written(setting.Key)})."
                );
            }
        }

        var isDevelopment = IsDevelopment(configuration);
        var settings = new ServerSettings
        {
            PlanReports = isDevelopment,
            LocalCuration = isDevelopment,
        };
        foreach (var setting in section.GetChildren().Where(setting => setting.Value is not null))
        {
            Bind(settings, section, setting);
        }

        return settings;
    }

    // As .NET's hosts read it; it changes defaults, never what is set.
    private static bool IsDevelopment(IConfiguration configuration) =>
        string.Equals(
            configuration["ASPNETCORE_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"],
            "Development",
            StringComparison.OrdinalIgnoreCase
        );

    // One by one, so that a value that does not fit can be told with its name.
    private static void Bind(
        ServerSettings settings,
        IConfigurationSection section,
        IConfigurationSection setting
    )
    {
        var property = Array.Find(
            typeof(ServerSettings).GetProperties(),
            p => p.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)
        );
        try
        {
            property?.SetValue(settings, section.GetValue(property.PropertyType, setting.Key));
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException(
                $"The setting {setting.Key} is '{setting.Value}' ({Written(setting.Key)}); it must be {Kind(property?.PropertyType)}."
            );
        }
    }

    private static string Kind(Type? type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a time such as 00:00:30"
        : "a whole number";

    // Either may have been meant: an environment variable goes before the file.
    private static string Written(string name) =>
        Environment
            .GetEnvironmentVariables()
            .Keys.OfType<string>()
            .FirstOrDefault(variable =>
                variable.Equals(
                    $"{ServerSettings.Section}__{name}",
                    StringComparison.OrdinalIgnoreCase
                )
            )
            is { } set
            ? $"environment variable {set}"
            : FileName;

    private static Exception Innermost(Exception e) =>
        e.InnerException is { } inner ? Innermost(inner) : e;
}
