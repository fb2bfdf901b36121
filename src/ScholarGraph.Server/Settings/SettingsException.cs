namespace ScholarGraph.Server.Settings;

/// <summary>A setting cannot be used. The message is one line for the operator.</summary>
internal sealed class SettingsException(string message) : Exception(message);
