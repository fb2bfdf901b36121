namespace ScholarGraph.Domain.Generating;

/// <summary>The forty topics of every corpus.</summary>
internal static class TopicLabels
{
    public static readonly GeneratedTopic[] All =
    [
        new("Deep Learning", "Apprentissage profond"),
        new("Reinforcement Learning", "Apprentissage par renforcement"),
        new("Computer Vision", "Vision par ordinateur"),
        new("Natural Language Processing", "Traitement du langage naturel"),
        new("Graph Learning", "Apprentissage sur graphes"),
        new("Causal Inference", "Inférence causale"),
        new("Bayesian Statistics", "Statistique bayésienne"),
        new("Convex Optimization", "Optimisation convexe"),
        new("Continual Learning", "Apprentissage continu"),
        new("Speech Recognition", "Reconnaissance de la parole"),
        new("Machine Translation", "Traduction automatique"),
        new("Information Retrieval", "Recherche d'information"),
        new("Computational Biology", "Biologie computationnelle"),
        new("Neuroscience", "Neurosciences"),
        new("Quantum Computing", "Informatique quantique"),
        new("Cryptography", "Cryptographie"),
        new("Distributed Systems", "Systèmes répartis"),
        new("Operating Systems", "Systèmes d'exploitation"),
        new("Programming Languages", "Langages de programmation"),
        new("Formal Verification", "Vérification formelle"),
        new("Databases", "Bases de données"),
        new("Human-Computer Interaction", "Interaction humain-machine"),
        new("Robotics", "Robotique"),
        new("Climate Modelling", "Modélisation du climat"),
        new("Epidemiology", "Épidémiologie"),
        new("Genomics", "Génomique"),
        new("Particle Physics", "Physique des particules"),
        new("Astrophysics", "Astrophysique"),
        new("Materials Science", "Science des matériaux"),
        new("Fluid Dynamics", "Dynamique des fluides"),
        new("Number Theory", "Théorie des nombres"),
        new("Algebraic Geometry", "Géométrie algébrique"),
        new("Game Theory", "Théorie des jeux"),
        new("Econometrics", "Économétrie"),
        new("Linguistics", "Linguistique"),
        new("Digital Humanities", "Humanités numériques"),
        new("Fairness and Ethics", "Équité et éthique"),
        new("Privacy", "Vie privée"),
        new("Recommender Systems", "Systèmes de recommandation"),
        new("Time Series", "Séries temporelles"),
    ];
}
