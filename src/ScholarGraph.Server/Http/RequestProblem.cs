namespace ScholarGraph.Server.Http;

/// <summary>Why a request is refused before it reaches the graph: a mistake of the caller, never logged as ours.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable code; null for an answer without a body.</param>
/// <param name="Message">What is wrong, naming the offender.</param>
internal sealed record RequestProblem(int Status, string? Code, string Message)
{
    /// <summary>What to do about it; null when the message says it.</summary>
    public string? Hint { get; init; }

    /// <summary>The header that was wrong, as sent; null when it was none.</summary>
    public string? HeaderValue { get; init; }

    /// <summary>Methods for the <c>Allow</c> header; null unless the method was wrong.</summary>
    public string? Allow { get; init; }

    /// <summary>Nothing the client accepts can be sent: no body.</summary>
    public static RequestProblem NotAcceptable { get; } = new(406, null, "Not acceptable.");

    public static RequestProblem AcceptUnreadable(string header) =>
        new(
            400,
            TransportCodes.AcceptUnreadable,
            $"Unable to parse the accept header value `{header}`."
        )
        {
            HeaderValue = header,
        };

    public static RequestProblem InvalidJson(string hint) =>
        new(400, TransportCodes.InvalidJson, "Invalid JSON document.") { Hint = hint };

    public static RequestProblem JsonTooDeep(int depthMax) =>
        new(
            400,
            TransportCodes.JsonTooDeep,
            $"The JSON of the request nests deeper than {depthMax} levels."
        );

    public static RequestProblem Batch { get; } =
        new(400, TransportCodes.BatchNotSupported, "A batch of requests is not supported.")
        {
            Hint =
                "Send one JSON object a request; one document may select many fields with aliases.",
        };

    public static RequestProblem NotAnObject { get; } =
        new(400, TransportCodes.InvalidRequest, "The request must be a JSON object.");

    public static RequestProblem QueryMissing { get; } =
        new(400, TransportCodes.QueryMissing, "The parameter `query` has to be set.");

    public static RequestProblem WrongType(string parameter, string expected) =>
        new(400, TransportCodes.InvalidRequest, $"The parameter `{parameter}` must be {expected}.");

    public static RequestProblem Repeated(string parameter) =>
        new(
            400,
            TransportCodes.InvalidRequest,
            $"The parameter `{parameter}` is given more than once."
        );

    public static RequestProblem TooLarge(long bytesMax) =>
        new(
            413,
            TransportCodes.RequestTooLarge,
            $"The request body is larger than {bytesMax} bytes."
        );

    public static RequestProblem ContentType(string? contentType) =>
        new(
            415,
            TransportCodes.ContentTypeNotSupported,
            contentType is null
                ? "The request has no content type."
                : $"The content type `{contentType}` is not supported."
        )
        {
            Hint = "POST a JSON object as `application/json` in UTF-8.",
        };

    public static RequestProblem Method(string method, string allow) =>
        new(405, TransportCodes.MethodNotAllowed, $"The method `{method}` is not allowed.")
        {
            Allow = allow,
        };

    /// <summary>A mutation by GET; <paramref name="allow"/> says what to send instead.</summary>
    public static RequestProblem OperationKind(string allow) =>
        new(405, TransportCodes.MethodNotAllowed, "The specified operation kind is not allowed.")
        {
            Allow = allow,
            Hint = $"Send mutations by {allow}.",
        };

    public static RequestProblem ParameterUnknown(string parameter, string known) =>
        new(
            400,
            TransportCodes.InvalidRequest,
            $"There is no parameter `{parameter}`; there is `{known}`."
        );

    public static RequestProblem FormatUnknown(string format, string known) =>
        new(404, TransportCodes.ExportFormatUnknown, $"There is no format `{format}`.")
        {
            Hint = $"Formats: {known}.",
        };

    public static RequestProblem ExportsBusy(int atOnceMax) =>
        new(
            503,
            TransportCodes.ExportsBusy,
            $"{atOnceMax} exports are running, and no more may at once; try again later."
        );

    public static RequestProblem SchemaNotAllowed { get; } =
        new(403, TransportCodes.SchemaNotAllowed, "The download of the schema is switched off.");

    public static RequestProblem Broken(int status) =>
        new(status, TransportCodes.RequestBroken, "The request could not be read to its end.");

    public static RequestProblem Timeout(TimeSpan limit) =>
        new(
            503,
            TransportCodes.Timeout,
            $"The request exceeded the configured timeout of `{limit:c}`."
        );

    public static RequestProblem Unexpected(string id) =>
        new(500, TransportCodes.Unexpected, "Unexpected Execution Error") { IncidentId = id };

    /// <summary>The id under which our failure was logged; null for a caller's mistake.</summary>
    public string? IncidentId { get; init; }
}
