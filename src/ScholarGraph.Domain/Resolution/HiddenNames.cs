namespace ScholarGraph.Domain.Resolution;

/// <summary>Takes names that may not be seen out of what rules say they saw.</summary>
internal sealed class HiddenNames
{
    private const string Removed = "…";

    private readonly Dictionary<string, string> _elsewhere = [];
    private readonly Dictionary<int, Dictionary<string, string>> _own = [];
    private readonly Dictionary<int, Dictionary<string, string>> _onWork = [];

    public HiddenNames(IReadOnlyList<CuratedPerson> people)
    {
        var hidden = people
            .Where(person => person.IsRemoved || person.HidesOtherNames)
            .Select(person =>
                (
                    person.Index,
                    Shown: person.IsRemoved ? Removed : person.Name ?? Removed,
                    Forms: person.PrintedForms.ToList(),
                    Works: person.Units.Select(unit => unit.Work).OfType<int>().ToList()
                )
            )
            .ToList();
        if (hidden.Count == 0)
        {
            return;
        }

        // A form that others bear too says nothing of the one who hides it.
        var open = people
            .Where(person => !person.IsRemoved && !person.HidesOtherNames)
            .SelectMany(person => person.PrintedForms)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (index, shown, forms, works) in hidden)
        {
            foreach (var work in works)
            {
                if (!_onWork.TryGetValue(work, out var names))
                {
                    _onWork.Add(work, names = []);
                }

                foreach (var form in forms)
                {
                    _ = names.TryAdd(form, shown);
                }
            }

            foreach (var form in forms.Where(form => form != shown))
            {
                if (!open.Contains(form))
                {
                    _ = _elsewhere.TryAdd(form, shown);
                }
            }

            if (index >= 0)
            {
                _own[index] = forms.ToDictionary(form => form, _ => shown);
            }
        }
    }

    /// <summary>What a rule saw, without the names.</summary>
    /// <param name="evidence">Names in it stand in quotes.</param>
    /// <param name="person">Whom it is about; null for a work.</param>
    /// <param name="work">What it is about, as works were numbered first; null for a person.</param>
    public string Mask(string evidence, int? person, int? work = null)
    {
        // A namesake elsewhere lets the form be seen, but on this work it is that of the one who hides it.
        if (work is { } on && _onWork.TryGetValue(on, out var there))
        {
            evidence = Mask(evidence, there);
        }

        if (person is { } index && _own.TryGetValue(index, out var own))
        {
            evidence = Mask(evidence, own);
        }

        return Mask(evidence, _elsewhere);
    }

    private static string Mask(string evidence, Dictionary<string, string> shown)
    {
        foreach (var (form, instead) in shown)
        {
            evidence = evidence.Replace($"\"{form}\"", $"\"{instead}\"", StringComparison.Ordinal);
        }

        return evidence;
    }
}
