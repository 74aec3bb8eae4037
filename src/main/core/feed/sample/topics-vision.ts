// What the sample feed's papers on vision are about. The notation is read by parse-topics.ts. All invented.

export const VISION_TOPICS = `
# diffusion-based image generation
subjects: diffusion models; text-to-image models
tasks: text-to-image synthesis; instruction-based image editing; subject-driven generation; layout-controlled generation; text rendering in images; ultra-high-resolution synthesis
metrics: human preference rate; prompt alignment; edit faithfulness
keywords: diffusion models; flow matching; text-to-image generation; classifier-free guidance; image editing
problem: attribute leakage = the color of one object spills over to its neighbor as soon as a prompt names two
problem: guidance saturation = strong guidance buys prompt fidelity with oversaturated and lifeless images
problem: slow sampling = dozens of network evaluations stand between a prompt and its picture
problem: identity drift = a face changes a little with every edit until it belongs to somebody else
method: trajectory-consistent distillation = compresses fifty sampling steps into four without leaving the teacher's path
method: frequency-split guidance = guides coarse structure strongly and fine texture hardly at all
method: token-bound attention masks = ties each attribute in the prompt to the region of the noun that it belongs to
method: noise-space editing = applies edits to the initial noise so that untouched regions stay identical to the pixel
method: latent mosaic sampling = denoises overlapping tiles that agree on their borders at every step
hook: Four Steps Are Enough
hook: Paint What Was Asked
hook: Is Guidance All That Guides?
hook: Noise Remembers

# video generation
subjects: video models; video diffusion transformers
tasks: text-to-video generation; minute-long video synthesis; camera-controlled generation; video inpainting; talking-head animation; interactive video generation
metrics: temporal consistency; motion realism; human preference rate
keywords: video generation; diffusion transformers; temporal consistency; autoregressive video; camera control
problem: temporal flicker = textures that should be still shimmer from frame to frame
problem: physics violations = objects pass through each other, vanish behind occluders or forget to fall
problem: error accumulation in rollouts = small mistakes in early frames become the training distribution of later ones
problem: prohibitive attention cost = attention over space and time grows with the square of the clip's length
method: block-causal rollout training = trains on its own generated prefixes so that inference holds no surprises
method: motion-first latents = generates a sparse field of trajectories before any pixel is drawn
method: radial sparse attention = lets distant frames see each other only through a coarse grid
method: persistent scene tokens = carries a small set of tokens through the whole clip that remember who is where
method: contact-aware simulation priors = penalizes motion that a coarse rigid-body simulator cannot explain
hook: Let It Fall
hook: One Minute, One Take
hook: Who Remembers Frame One?
hook: Move First, Paint Later

# vision-language models
subjects: vision-language models; multimodal models
tasks: visual question answering; chart understanding; document parsing; spatial reasoning; grounded captioning; video question answering
metrics: answer accuracy; grounding precision; OCR-free exact match
keywords: vision-language models; multimodal reasoning; visual grounding; document understanding; visual tokens
problem: language priors = models answer from what is usually true rather than from what the image shows
problem: visual token redundancy = nine out of ten visual tokens describe sky, wall or paper
problem: spatial confusion = models name every object in a scene and still mix up left and right
problem: chart misreading = numbers are read off labels that are not there instead of axes that are
method: question-conditioned token merging = keeps visual tokens where the question looks and merges the rest
method: crop-and-return reasoning = lets the model zoom into a region, look again and write down what changed
method: counterfactual image pairs = trains on pairs of images that differ in exactly the fact asked about
method: coordinate-grounded chains of thought = requires every reasoning step to point at the pixels that it speaks of
method: resolution-adaptive encoding = spends more patches on dense print than on empty margins
hook: Look Before You Answer
hook: Seeing Is Not Reading
hook: Where Exactly Is Left?
hook: A Chart Is Worth a Thousand Guesses

# 3D reconstruction and generation
subjects: radiance fields; 3D generative models
tasks: sparse-view reconstruction; single-image 3D generation; dynamic scene reconstruction; large-scale scene mapping; garment modeling; relightable asset creation
metrics: PSNR on held-out views; geometric accuracy; rendering speed
keywords: Gaussian splatting; novel view synthesis; mesh generation; camera pose estimation; neural rendering
problem: the Janus problem = objects grow a second face because each view is judged alone
problem: floaters = unconstrained primitives hang in front of the cameras that never saw them
problem: baked-in lighting = shadows become part of the surface and stay when the lamp is moved
problem: pose dependence = a reconstruction is only as good as camera poses that sparse views cannot give
method: visibility-weighted splat pruning = removes every primitive that no camera can account for
method: pose-free feed-forward reconstruction = predicts cameras and geometry together in a single pass
method: sparse voxel latents = encodes shape and material on the few voxels that a surface touches
method: shadow-consistent intrinsic decomposition = separates albedo from light by asking which shadows agree on a sun
method: deformation graphs over splats = moves thousands of primitives with a few dozen control nodes
hook: Two Views Are Plenty
hook: Surfaces, Not Clouds
hook: What Is Behind the Chair?
hook: Splat Once, Render Anywhere

# visual perception
subjects: vision transformers; visual backbones
tasks: open-vocabulary detection; promptable segmentation; multi-object tracking; depth estimation; self-supervised pretraining; remote sensing segmentation
metrics: mean average precision; mask IoU; tracking accuracy
keywords: vision transformers; self-supervised learning; segmentation; object detection; dense prediction
problem: domain shift = a detector trained on sunny streets misses half of what happens in the rain
problem: thin structure loss = cables, fences and branches vanish at the resolution of a patch
problem: annotation noise = outlines drawn by different people disagree by more than the models do
problem: identity switches = two similar objects cross and leave with each other's labels
method: register-guided dense features = collects global information in spare tokens so that patches stay local
method: noise-tolerant mask supervision = treats an outline as one sample from a distribution of plausible outlines
method: temporal identity queries = carries one query per object through occlusion and re-entry
method: cross-sensor masked modeling = hides one sensor and predicts it from the others
method: zero-shot scale calibration = recovers metric depth from objects whose size is known
hook: Every Pixel Has a Neighbor
hook: Fences, Wires and Other Thin Things
hook: Who Crossed Whom?
hook: Features for Free
`
