namespace ScholarGraph.Domain.Generating;

/// <summary>The sentences of abstracts; {0} and {1} are topics, {2} a number.</summary>
internal static class Sentences
{
    public static readonly string[] English =
    [
        "Progress in {0} has been held back by a lack of comparable measurements.",
        "We revisit a classical question of {0} from the point of view of {1}.",
        "Our method needs {2} times fewer samples than the best earlier one, and no tuning.",
        "On {2} public data sets it is as accurate as methods that are far more expensive.",
        "A simple counterexample shows that the usual assumption does not hold in general.",
        "We prove a bound that is tight up to a constant, and give the constant.",
        "The analysis covers noisy, missing and adversarial observations.",
        "An ablation over {2} settings shows which parts of the method matter.",
        "We discuss what this means for {1}, and where it must not be applied.",
        "All code and data are available, together with the logs of {2} runs.",
        "Practitioners of {1} were interviewed about the mistakes they see most often.",
        "The results hold for naïve and for carefully tuned baselines alike.",
        "We close with {2} open problems that seem within reach.",
        "Earlier work in {0} reported the opposite; we explain why.",
        "The approach extends to streams of unbounded length in constant memory.",
        "A field study over {2} months confirms the findings outside the laboratory.",
    ];

    public static readonly string[] French =
    [
        "Cet article étudie {0} du point de vue de la théorie de la mesure.",
        "Nous montrons que l'hypothèse usuelle n'est pas nécessaire.",
        "Les expériences portent sur {2} jeux de données publics.",
        "La méthode s'étend à {1} sans réglage supplémentaire.",
        "Nous concluons par {2} problèmes ouverts.",
        "Une borne supérieure, exacte à une constante près, est démontrée.",
    ];
}
