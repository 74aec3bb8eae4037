// Words that the invented papers of the search benchmark are written with, the frequent ones first. Rarer ones are
// made by invent-word.ts.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Nouns that can end a phrase, singular. */
export const NOUNS = words(`
model generation learning reasoning attention training diffusion alignment optimization benchmark agent representation
retrieval transformer understanding evaluation network adaptation estimation segmentation detection distillation
quantization reconstruction synthesis prediction decoding planning editing embedding compression scaling memory policy
reward feedback search simulation translation navigation manipulation recognition classification summarization
verification calibration exploration inference tracking matching rendering tokenization pruning routing caching
sampling grounding prompting tuning finetuning pretraining augmentation regularization normalization initialization
interpolation extrapolation generalization robustness safety fairness privacy hallucination uncertainty consistency
coherence fidelity diversity efficiency latency throughput bandwidth dataset corpus annotation caption instruction
dialogue conversation question answer document table chart graph tree sequence token vocabulary sentence paragraph code
program repository compiler theorem proof equation algorithm puzzle game video image audio speech music motion gesture
pose face hand body scene object texture geometry mesh surface depth camera lens light shadow color style layout font
avatar character story narrative memory context window cache head layer block expert gate router adapter prompt prefix
kernel gradient objective loss metric score ranking preference critique judge rubric curriculum schedule trajectory
action skill task goal environment world robot vehicle drone gripper map route sensor signal spectrum frequency wavelet
patch pixel voxel splat field flow noise score-matching bridge manifold subspace basis projection rotation permutation
symmetry invariance equivariance causality intervention counterfactual explanation attribution concept neuron circuit
feature probe steering unlearning editing watermark attack defense jailbreak backdoor audit oversight persona culture
language dialect script grammar syntax morphology phoneme accent emotion sentiment opinion stance argument evidence
claim citation source article book law contract patent medicine diagnosis pathology radiology protein molecule genome
cell drug material crystal climate weather ocean forest crop satellite traffic energy market auction budget price
federation consensus communication protocol interface browser desktop tool plugin workflow spreadsheet notebook query
index shard replica pipeline scheduler allocator accelerator precision rounding overflow sparsity locality hierarchy
abstraction composition recursion iteration convergence stability divergence collapse forgetting drift shift bias
variance outlier anomaly failure recovery repair
`)

/** What can stand before a noun. */
export const MODIFIERS = words(`
large visual multimodal neural efficient language deep sparse generative open latent unified adaptive scalable robust
autoregressive contrastive hierarchical dynamic causal spatial temporal semantic structured long-context few-shot
zero-shot low-rank low-resource high-resolution real-time end-to-end self-supervised training-free parameter-efficient
fine-grained open-vocabulary cross-modal multi-view multi-agent multi-turn multilingual interactive iterative
incremental continual federated private secure trustworthy interpretable explainable controllable steerable
personalized embodied agentic symbolic probabilistic variational bayesian stochastic deterministic discrete continuous
recurrent convolutional linear quadratic nonlinear hyperbolic spectral geometric topological physical synthetic natural
human expert egocentric panoramic volumetric monocular stereo acoustic musical clinical biomedical scientific legal
financial educational historical mathematical logical commonsense social cultural creative factual implicit explicit
dense compact modular recursive parallel asynchronous speculative lightweight universal general domain-specific
task-agnostic model-based model-free offline online active passive curriculum progressive gradual residual gated mixed
hybrid joint decoupled disentangled factorized orthogonal normalized regularized calibrated uncertain noisy weak strong
hard soft fast slow cheap frugal frozen fine coarse local global partial masked causal bidirectional inverse forward
backward mutual relational compositional counterfactual adversarial cooperative competitive evolutionary
reinforcement imitation preference reward instruction prompt retrieval memory attention token patch pixel video image
audio speech text document code graph tabular time-series point-cloud text-to-image text-to-video image-to-video
text-to-speech text-to-3D 3D 4D 2D quantum photonic neuromorphic analog digital mobile on-device distributed
serverless streaming batched nested layered tiled fused cached lazy eager greedy optimal approximate exact verified
formal informal casual anonymous transparent opaque black-box white-box blind guided unguided conditional unconditional
`)

/** Third person, with an object. */
export const VERBS = words(`
improves reduces replaces learns predicts aligns compresses distills decouples refines reuses samples selects filters
ranks scores routes merges splits prunes expands reweights regularizes constrains guides conditions encodes decodes
embeds projects rotates quantizes caches retrieves verifies corrects repairs detects localizes tracks segments renders
reconstructs synthesizes simulates plans explores exploits imitates transfers adapts generalizes stabilizes
accelerates amortizes approximates bounds estimates calibrates disentangles factorizes interpolates schedules
`)

/** Tails of compound modifiers: `entropy-guided`. */
export const COMPOUND_TAILS = words(
  'aware guided free based driven conditioned level gated centric agnostic induced augmented efficient invariant',
)
