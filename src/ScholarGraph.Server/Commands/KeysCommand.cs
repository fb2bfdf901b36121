using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Access;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Server.Commands;

/// <summary><c>keys</c>: who may change the graph over HTTP.</summary>
internal static class KeysCommand
{
    private const int DaysMax = 36_500;

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("keys", "Make, list and revoke keys of curators.");
        command.Subcommands.Add(Create(shared));
        var list = new Command("list", "List all keys, without their secrets.");
        list.SetAction(shared.Action(ListAsync));
        command.Subcommands.Add(list);
        command.Subcommands.Add(Revoke(shared));
        return command;
    }

    private static Command Create(SharedOptions shared)
    {
        var name = new Option<string>("--name")
        {
            Description = "Who bears the key; decisions name it.",
            HelpName = "NAME",
            Required = true,
        };
        var days = new Option<int?>("--valid-days")
        {
            Description =
                "After how many days it is refused; without it, it is valid until it is revoked.",
            HelpName = "N",
        };
        days.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count)
                && count is < 1 or > DaysMax
            )
            {
                result.AddError(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"--valid-days must be a number from 1 to {DaysMax}."
                    )
                );
            }
        });
        var create = new Command("create", "Make a key, and print its secret, once.")
        {
            name,
            days,
        };
        create.SetAction(
            shared.Action(
                (context, cancellationToken) =>
                    WithKeysAsync(
                        context,
                        async keys =>
                        {
                            var made = await keys.CreateAsync(
                                context.Parsed.GetValue(name) ?? "",
                                context.Parsed.GetValue(days) is { } count
                                    ? TimeSpan.FromDays(count)
                                    : null,
                                cancellationToken
                            );
                            await context.Output.WriteLineAsync(made.Secret);
                            await context.Error.WriteLineAsync(
                                $"The key of {Printable.Line(made.Key.Name)} is valid {Until(made.Key)}. Send it as Authorization: Bearer {made.Secret[..8]}…; it is not shown again."
                            );
                        },
                        cancellationToken
                    )
            )
        );
        return create;
    }

    private static Command Revoke(SharedOptions shared)
    {
        var name = new Option<string>("--name")
        {
            Description = "Name of the key.",
            HelpName = "NAME",
            Required = true,
        };
        var revoke = new Command("revoke", "Revoke a key: from now on it is refused.") { name };
        revoke.SetAction(
            shared.Action(
                (context, cancellationToken) =>
                    WithKeysAsync(
                        context,
                        async keys =>
                        {
                            var key = await keys.RevokeAsync(
                                context.Parsed.GetValue(name) ?? "",
                                cancellationToken
                            );
                            await context.Output.WriteLineAsync(
                                $"The key of {Printable.Line(key.Name)} was revoked at {Time(key.RevokedAt)}."
                            );
                        },
                        cancellationToken
                    )
            )
        );
        return revoke;
    }

    private static Task<int> ListAsync(
        CommandContext context,
        CancellationToken cancellationToken
    ) =>
        WithKeysAsync(
            context,
            async keys =>
            {
                foreach (var key in await keys.ListAsync(cancellationToken))
                {
                    await context.Output.WriteLineAsync(
                        $"{Printable.Line(key.Name)}\tmade {Time(key.CreatedAt)}\t{(key.RevokedAt is { } end ? $"revoked {Time(end)}" : $"valid {Until(key)}")}"
                    );
                }
            },
            cancellationToken
        );

    private static async Task<int> WithKeysAsync(
        CommandContext context,
        Func<ApiKeys, Task> work,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            .BuildServiceProvider();
        await services.GetRequiredService<GraphStore>().MigrateAsync(cancellationToken);
        try
        {
            await work(services.GetRequiredService<ApiKeys>());
        }
        catch (AccessException e)
        {
            throw new CommandFailure($"{e.Message} [{e.Code}]");
        }

        return ExitCodes.Done;
    }

    private static string Until(ApiKey key) =>
        key.ExpiresAt is { } end ? $"until {Time(end)}" : "until it is revoked";

    private static string Time(DateTime? time) =>
        time?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
