namespace ScholarGraph.Domain.Generating;

/// <summary>The words of titles. Adjective, method, setting and manner together differ for every work below 2^21.</summary>
internal static class TitleWords
{
    public static readonly string[] Adjectives =
        "Adaptive Asymptotic Balanced Compact Contrastive Coupled Decentralised Differentiable Elastic Entropic Exact Flexible Greedy Hierarchical Hybrid Implicit Incremental Invariant Latent Lazy Linear Modular Noisy Parallel Provable Recursive Regularised Robust Scalable Sparse Stochastic Universal".Split(
            ' '
        );

    public static readonly string[] Methods =
        "Alignment,Annealing,Attention,Averaging,Bandits,Bootstrapping,Calibration,Clustering,Coding,Compression,Decomposition,Diffusion,Distillation,Embedding,Ensembles,Factorisation,Filtering,Gradients,Hashing,Inference,Kernels,Matching,Meta-Analysis,Pruning,Quantisation,Ranking,Rewriting,Sampling,Search,Sketching,Smoothing,Transport".Split(
            ','
        );

    public static readonly string[] Manners =
        "A Case Study,A Closer Look,A Comparison,A Critique,A Field Guide,A Formal Account,A Framework,A History,A Minimal Model,A New Bound,A Practical Recipe,A Primer,A Proof,A Reappraisal,A Replication,A Roadmap,A Second Opinion,A Survey,A Taxonomy,A Toolkit,A Tutorial,A Unified View,An Audit,An Empirical Study,An Experiment,An Overview,Lessons Learned,Limits and Promises,Open Problems,Ten Years Later,Theory and Practice,What We Know".Split(
            ','
        );

    public static readonly string[] Settings =
    [
        .. from place in "at Scale,in Cities,in High Dimensions,in Hospitals,in Orbit,in Schools,in the Arctic,in the Lab,in the Wild,on Islands,on Meshes,on Mobile Devices,under Attack,under Drift,under Uncertainty,without Labels".Split(
            ','
        )
        from extent in new[] { "", " with Few Samples", " with Missing Data", " with Guarantees" }
        select place + extent,
    ];

    /// <summary>Titles in French: the first and a second topic, then the number of the work.</summary>
    public static readonly string[] French =
    [
        "{0} et {1} : étude n° {2}",
        "Une introduction en douze leçons : {0}, leçon {2}",
        "Vers une théorie unifiée : {0}, {1} (cahier {2})",
        "{0} : œuvres choisies, tome {2}",
        "De « {0} » à « {1} » : essai n° {2}",
    ];

    /// <summary>Titles in other scripts: the number of the work tells them apart.</summary>
    public static readonly string[] Foreign =
    [
        "Исследование глубокого обучения и графов, часть {0}",
        "Об устойчивости стохастических методов, выпуск {0}",
        "Μελέτη των δικτύων και της μάθησης, τεύχος {0}",
        "深度学习与图神经网络的研究（第{0}号）",
        "機械学習の理論と応用 第{0}報",
        "그래프 학습의 이론과 응용 제{0}호",
        "دراسة في التعلم العميق والشبكات، العدد {0}",
        "מחקר בלמידה עמוקה ורשתות, גיליון {0}",
        "गहन अधिगम और ग्राफ पर एक अध्ययन, अंक {0}",
    ];
}
