using Microsoft.Playwright;

namespace ScholarGraph.Browser.Tests;

/// <summary>The Chromium of this machine, shut off from every host but this machine's own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Path = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private const float PatienceMilliseconds = 180_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Why no page can be opened here; null when one can.</summary>
    public static string? Missing { get; } =
        Path is null
            ? "Chromium was not found: install it (apt-get install chromium), or name it in the variable CHROMIUM"
            : null;

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Path,
                // Chromium's sandbox refuses to run as root, which containers of CI are.
                ChromiumSandbox = !Environment.IsPrivilegedProcess,
                Args = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
            }
        );
    }

    /// <summary>Opens an empty page with a profile of its own.</summary>
    public async Task<IPage> OpenAsync()
    {
        Skip.If(Missing is not null, Missing);
        var page = await browser!.NewPageAsync(
            new BrowserNewPageOptions
            {
                ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
            }
        );
        // Machines of CI are slow at times; nothing here measures time.
        page.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        return page;
    }

    /// <summary>Keeps a picture of the page beside the tests.</summary>
    /// <returns>Where it lies.</returns>
    public static async Task<string> PictureAsync(IPage page, string name)
    {
        var file = System.IO.Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        return file;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}
