using System.Collections.Frozen;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// A small general vocabulary, folded: the words that join words, the common words of titles,
/// common given names. It tips the scales where the page itself says nothing.
/// </summary>
internal static class ShapeWords
{
    /// <summary>Small words that no name holds in lower case.</summary>
    public static readonly FrozenSet<string> Joining = Set(
        """
        a about across after against along among amid an and are around at aux avec be been before behind being between
        beyond both but by can could dans des do does during en entre et for from had has have how if in into is it its
        les like may more most must need no not of on only or our out over par per pour que qui s should since
        some sur than that the their them there these they this through to toward towards under une un unlike until upon
        us using vers versus via vs was we were what when where whether which while who why will with within without would you your
        """
    );

    /// <summary>Joining words that are names or initials too when capitalised.</summary>
    public static readonly FrozenSet<string> JoiningOrName = Set(
        "a an and are be can do en et in is no on or per que s so some to un us we you long may will like du le"
    );

    /// <summary>Small words inside names.</summary>
    public static readonly FrozenSet<string> Particles = Set(
        "af al aan auf av bar ben bin bint da das dal de del dela della den der des di dos du e el ibn la las le li lo los mac mc 't ten ter ul und van vande vander vom von y zu zum zur st"
    );

    /// <summary>Small words of running text that titles hardly hold: a verb, a person speaking.</summary>
    public static readonly FrozenSet<string> Sentence = Set(
        """
        are be been can could consider demonstrate describe did discuss had has have introduce investigate is it may
        might must our present propose proposed show should studied study such that these they this was we were
        when which will would est nous cet cette sont
        """
    );

    /// <summary>Common words of titles, as <see cref="Stem(string)"/> gives them.</summary>
    public static readonly FrozenSet<string> Title = Set(
        """
        ability abstraction acceleration accurate action active adaptation adaptive adversarial agent algorithm alignment
        analysi analyse application approach approximate approximation architecture artificial assessment assistant association
        asynchronou attack attention augmentation augmented autoencoder automated automatic autonomou autoregressive aware balance bandit base based
        batch bayesian behavior benchmark beyond bia bilingual bound boundary building calibration capsule case categorization causal
        cell challenge chain characterization classification classifier clinical cloud cluster clustering code cognitive collaborative combinatorial
        communication comparison compiler complexity component composition compositional compression computation computational computing concept conditional constrained
        constraint constructing construction contact context contextual continual continuou contrastive control convergence convex convolution convolutional cooperative corpora corpu
        correction correlation counterfactual cros curriculum data dataset decision decoding deep delayed dependence dependency dependent descent design detecting detection
        dialogue diffusion dimension dimensional direct discovery discrete discriminative disentangling distance distillation distributed distribution diverse diversity domain dynamic
        early editing effect effective efficient embedding embodied emotion encoder encoding end energy ensemble entity entropy environment equation
        equivariant error estimation estimator evaluating evaluation event evidence evolution evolutionary example experience experiment experimental explanation exploiting
        exploration exploring exploration expression extraction face factor factorization fair fairnes fast feature federated feedback few field filter filtering
        fine first fixed flexible flow force forest framework free frequency function functional fusion game gated
        gaussian general generalization generalized generating generation generative geometric geometry global gradient grammar graph graphical grasping group guided handling
        hidden hierarchical hierarchy high human humanoid hybrid hyperparameter identification identifying image imitation implicit importance improved improving independent inference
        influence information informed initialization instance instruction integrated integration intelligence intelligent interaction interactive interface interpretability interpretable interpretation intersection introduction
        invariant inverse iteration iterative joint kernel knowledge label language large latent layer learned learner learning level lexical lexicon
        light linear linguistic link local localization logic long loop los low machine manifold manipulation many map mapping
        margin markov matching mathematical matrice matrix maximization maximum mean measuring measurement mechanism medical memory message meta method metric minimization
        mining mixed mixture model modeling modelling modular momentum monte motion moving multi multilingual multimodal multiple multitask mutual
        natural navigation nearest net network neural neuron new next noise noisy non nonlinear nonparametric norm normalization normalizing
        novel object observation offset offline online open operator optimal optimization optimized optimizing order oriented outlier overview pairwise parallel parameter
        parametric parsing part partial partially particle pattern perception performance perspective phase phrase physical planning point policie policy
        pose posterior power practical precise prediction predicting predictive preference preserving pretraining prior privacy private probabilistic probabilitie probability problem proce
        processing product program programming progressive projection proof propagation property proximal pruning pseudo pursuit quality quantization quantum query question
        random randomized rank ranking rate reading real reasoning recognition recommendation reconstruction recovery recurrent recursive reduction reference reflection
        regression regret regularization regularized reinforcement relation relational relative representation representing residual resource response resolution retargeting retrieval revisited reward
        risk road robot robotic robust robustne rotation routing safe safety saliency sample sampling scalable scale scaling scene
        science scoring search second segmentation selection self semantic semi semiparametric sense sensing sensitivity sentence sentiment sequence sequential shape
        shared short signal similarity simple simulation simultaneou single skill smooth social soft solution solving source space sparse spatial
        speech spectral speed stability stable state static statistical stochastic strategie strategy streaming stres structural structure structured
        style sub submodular summarization supervised supervision support surface survey swap switching symbolic symmetric synthesi synthetic system tagging target targeted task
        teaching technique temporal tensor term test text textual theorem theoretic theory thought three time tool topic topology
        toward tracking training trajectory transfer transform transformation transformer transition translation tree trust tuning tutorial two uncertainty understanding
        unified uniform universal unsupervised user validation value variable variance variational vector verification video view virtual vision
        visual visualization vocabulary voice wave weak weakly web weight weighted word workshop world zero
        apprentissage profond donnee reseau modele analyse methode etude systeme langage traitement automatique
        """
    );

    /// <summary>Common given names of many countries.</summary>
    public static readonly FrozenSet<string> Given = Set(
        """
        aaron abdul adam adrian ahmed alan albert alessandro alex alexander alexandre alexei alexis ali alice amir amit amy ana anders
        andre andrea andreas andrei andrew andrey angela anil anna anne anthony antoine anton antonio arjun arthur ashish barbara ben
        benjamin bernard bernhard boris brian bruno carl carlo carlos carol caroline catherine charle chen chris christian christina christine christoph
        christopher claire claude claudia claudio daniel daniele daniela david debora dennis diego dimitri dmitry dominic dominik donald dong douglas edoardo eduardo edward
        elena eli elizabeth emily emma emmanuel enrico eric erik eva evan eugene fabio fang federico felix feng fernando filippo florian
        francesca francesco francisco francois frank franz fred gabriel gary george gerard giorgio giovanni giuseppe grace graham greg gregory guillaume
        gustavo hamid han hannah hao hassan heather heinrich helen helena henry hector herve hiroshi hong hugo hui hussein igor ilya irina isabel
        ivan jack jacob jacque james jan jane jason javier jean jeff jeffrey jen jennifer jeremy jerome jessica jia jian jie jim jing joan joao
        joe joel johan johannes john jon jonathan jorge jose joseph josh joshua juan julia julian julie julien jun jurgen kai kang karen karl
        katherine kate kathryn kenji kenneth kevin kim konstantin kumar kyle laura lauren laurent lei leo leon leonardo li liam linda ling lisa louis
        luca luca luis lukas luke lynn manuel marc marcel marco marcus maria marie marina mario mark marta martin martha mary masa matteo matthew
        matthias matthieu maurice max maxime mehdi mei melissa michael michel michele miguel mikhail min ming miriam mohamed mohammad mohammed monica muhammad nadia
        naoki natalia natalie nathan nathalie neil nicholas nicola nicolas nicole nikolai nikolay nikos nina noah oleg oliver olivier omar oscar pablo paolo patricia patrick
        paul paula pedro peng peter petr philip philipp philippe pierre ping qiang qing rachel rafael rahul raj ralph ramesh rebecca ricardo
        richard rob robert roberto robin roger roland roman ron rui ruslan russell ryan sam samuel sandra sanjay sara sarah scott sean sebastian sergei
        sergey sergio shan sharon shuai simon simone sofia song sophie stefan stefano stephan stephane stephen steve steven stuart sun sunil susan sven sylvain takashi
        tao thierry thomas tim timothy tobias tom tomas tommaso tony tristan ulrich valentin vanessa vera victor victoria vijay vikram vincent vladimir walter wang
        wei wen werner william wolfgang xavier xiao xin yan yang yann yi ying yong yoshua yu yuan yue yuri yves zhang zhen zhi zhou
        """
    );

    /// <summary>A word without a final s: two numbers of one word are one.</summary>
    public static string Stem(string folded) =>
        folded is [_, _, _, .., 's'] ? folded[..^1] : folded;

    /// <summary>The same of a part of a text.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> folded) =>
        folded is [_, _, _, .., 's'] ? folded[..^1] : folded;

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
