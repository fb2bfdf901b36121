using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>Makes a request of a POST body or of a GET address. Pure.</summary>
/// <param name="jsonDepthMax">How deep JSON may nest.</param>
internal sealed class RequestReader(int jsonDepthMax)
{
    /// <summary>Reads the JSON object of a POST; members that GraphQL does not name are ignored, of a repeated one the last counts.</summary>
    public RequestReading FromBody(ReadOnlySpan<byte> body)
    {
        if (JsonCheck.TryRead(body, jsonDepthMax, out var json) is { } problem)
        {
            return problem;
        }

        return json.ValueKind switch
        {
            JsonValueKind.Object => FromObject(json),
            JsonValueKind.Array => RequestProblem.Batch,
            _ => RequestProblem.NotAnObject,
        };
    }

    /// <summary>Reads the parameters of a GET; variables and extensions are JSON texts, empty means none.</summary>
    public RequestReading FromQueryString(IQueryCollection parameters)
    {
        foreach (
            var name in (ReadOnlySpan<string>)["query", "operationName", "variables", "extensions"]
        )
        {
            if (parameters[name].Count > 1)
            {
                return RequestProblem.Repeated(name);
            }
        }

        if (Read(parameters["variables"], "variables", out var variables) is { } wrongVariables)
        {
            return wrongVariables;
        }

        if (Read(parameters["extensions"], "extensions", out _) is { } wrongExtensions)
        {
            return wrongExtensions;
        }

        string? query = parameters["query"];
        if (string.IsNullOrEmpty(query))
        {
            return RequestProblem.QueryMissing;
        }

        return new GraphRequest
        {
            Query = query,
            OperationName = parameters["operationName"],
            Variables = variables,
            MutationsAllowed = false,
        };
    }

    private static RequestReading FromObject(JsonElement json)
    {
        string? query = null;
        string? operationName = null;
        JsonElement variables = default;
        foreach (var member in json.EnumerateObject())
        {
            var kind = member.Value.ValueKind;
            switch (member.Name)
            {
                case "query" when kind is JsonValueKind.String or JsonValueKind.Null:
                    query = member.Value.GetString();
                    break;
                case "operationName" when kind is JsonValueKind.String or JsonValueKind.Null:
                    operationName = member.Value.GetString();
                    break;
                case "variables" when kind is JsonValueKind.Object or JsonValueKind.Null:
                    variables = kind == JsonValueKind.Null ? default : member.Value;
                    break;
                case "extensions" when kind is JsonValueKind.Object or JsonValueKind.Null:
                    break;
                case "query" or "operationName":
                    return RequestProblem.WrongType(member.Name, "a string");
                case "variables" or "extensions":
                    return RequestProblem.WrongType(member.Name, "a JSON object");
            }
        }

        return string.IsNullOrEmpty(query)
            ? RequestProblem.QueryMissing
            : new GraphRequest
            {
                Query = query,
                OperationName = operationName,
                Variables = variables,
            };
    }

    private RequestProblem? Read(StringValues parameter, string name, out JsonElement value)
    {
        value = default;
        string? text = parameter;
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (
            JsonCheck.TryRead(Encoding.UTF8.GetBytes(text), jsonDepthMax, out var json) is
            { } problem
        )
        {
            return problem with
            {
                Message = $"{problem.Message.TrimEnd('.')}: parameter `{name}`.",
            };
        }

        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            return RequestProblem.WrongType(name, "a JSON object");
        }

        value = json.ValueKind == JsonValueKind.Null ? default : json;
        return null;
    }
}
