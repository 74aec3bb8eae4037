// What the sample feed's papers on speech, music and the sciences are about. Read by parse-topics.ts. All invented.

export const SIGNAL_TOPICS = `
# speech and spoken language
subjects: speech models; spoken dialogue systems
tasks: streaming speech recognition; zero-shot text-to-speech; full-duplex dialogue; speech translation; speaker diarization; emotional speech synthesis
metrics: word accuracy; naturalness rating; response latency savings
keywords: speech recognition; text-to-speech; neural audio codecs; spoken dialogue; speech tokens
problem: turn-taking errors = systems interrupt a pause for thought and stay silent after a question
problem: codec token redundancy = a second of silence costs as many tokens as a second of speech
problem: accent bias = error rates double for speakers whose accent is rare in audiobooks
problem: prosody flattening = synthetic voices read a joke and an obituary in the same tone
method: variable-rate speech tokens = spends tokens on change and almost none on sustained sound
method: predictive turn modeling = estimates at every moment how soon the other speaker will finish
method: accent-invariant pretraining = aligns recordings of the same sentence across many accents
method: text-interleaved speech decoding = writes a few words ahead silently before it speaks them
method: listener-in-the-loop tuning = adjusts prosody to what listeners understood rather than to what they liked
hook: Listen While You Talk
hook: A Pause Is Not an End
hook: Who Is Speaking Now?
hook: Voices from Three Seconds

# music and audio generation
subjects: audio models; music generators
tasks: text-to-music generation; sound effect synthesis; source separation; video-to-audio generation; symbolic composition; audio captioning
metrics: listener preference; text-audio alignment; separation quality
keywords: music generation; audio diffusion; source separation; audio-language models; latent audio codecs
problem: structural amnesia = a chorus returns with another melody because the model has forgotten the first one
problem: audio-visual desynchrony = a hammer is heard a tenth of a second before it lands
problem: stem bleeding = separated vocals still carry the ghost of a snare drum
problem: caption poverty = training captions name a genre and leave out everything one hears
method: bar-level planning = writes a lead sheet in tokens before it renders any sound
method: onset-aligned latents = places the latent frames on acoustic events instead of on a fixed grid
method: cyclic remix training = separates a song, remixes the stems and asks for the same stems again
method: critic-written captions = lets an audio model describe and a listener model object until both agree
method: phase-aware audio diffusion = generates magnitude and phase jointly at a third of the usual cost
hook: Play It Again, the Same
hook: Sound Arrives on Time
hook: Can a Model Keep the Beat?
hook: Stems Without Ghosts

# machine learning for the sciences
subjects: scientific foundation models; neural surrogates
tasks: protein design; weather forecasting; materials discovery; molecular dynamics; partial differential equation solving; single-cell analysis
metrics: experimental hit rate; forecast skill; out-of-distribution accuracy
keywords: AI for science; protein language models; neural operators; equivariant networks; surrogate modeling
problem: spectral bias = surrogates reproduce large structures and blur the small ones that carry the energy
problem: conservation violations = small errors in mass and energy add up until a forecast drifts away
problem: activity cliffs = two molecules that differ in one atom differ a hundredfold in effect
problem: batch effects = a model tells laboratories apart more easily than diseases
method: conservation-constrained neural operators = projects each step back onto the states that the physics allows
method: multi-fidelity active learning = spends cheap simulations broadly and expensive ones where they disagree
method: equivariant flow matching = generates structures that rotate with their surroundings by construction
method: retrieval of analogous states = looks up similar situations of the past and learns only the difference
method: ensemble-distilled uncertainty = teaches a single network what a whole ensemble does not know
hook: Storms in Latent Space
hook: Physics Keeps the Books
hook: What Can a Surrogate Be Trusted With?
hook: Molecules on a Budget

# medical artificial intelligence
subjects: medical foundation models; clinical language models
tasks: radiology report generation; pathology slide analysis; clinical trial matching; medical question answering; surgical video understanding; patient triage
metrics: clinician agreement; AUROC on external hospitals; report factuality
keywords: medical imaging; clinical NLP; foundation models; report generation; trustworthy AI
problem: shortcut learning = models read the scanner's brand off the image and diagnose the hospital
problem: label scarcity = the one person who could label a rare finding has patients to see
problem: report hallucination = generated reports mention earlier scans that never took place
problem: subgroup underperformance = averages look fine while one group of patients is served badly
method: anatomy-anchored pretraining = aligns each sentence of a report with the organ that it speaks of
method: federated prompt tuning = shares a few hundred numbers between hospitals and no patient data
method: abstaining cascades = passes a case on to a larger model, and then to a person, when confidence is low
method: counterfactual lesion synthesis = adds and removes lesions to learn what a finding really changes
method: guideline-grounded verification = checks each recommendation against the paragraph that would justify it
hook: First, Do Not Hallucinate
hook: A Second Reader That Sleeps
hook: Would a Clinician Agree?
hook: Rare Findings Matter

# time series and structured data
subjects: tabular foundation models; time-series models
tasks: zero-shot forecasting; anomaly detection; tabular prediction; traffic forecasting; recommendation; text-to-SQL
metrics: forecast accuracy; detection F1; execution accuracy
keywords: time series; tabular data; forecasting; in-context learning; graph neural networks
problem: distribution shift over time = the last month of data looks less and less like the first year
problem: spurious periodicity = models learn a weekly rhythm from noise that happened to have one
problem: schema ambiguity = two columns could both be meant and only the data tells which
problem: popularity feedback loops = recommending what is popular makes it so
method: prior-fitted in-context learning = learns from millions of synthetic tables how to learn from the next one
method: patch-wise frequency mixing = mixes short patches in the frequency domain with almost no parameters
method: drift-aware adapters = refits a few weights when, and only when, the residuals change
method: schema-linked decoding = checks each column against sampled rows while the query is being written
method: debiased exposure replay = reweighs logged choices by how likely each item was to be seen at all
hook: Tomorrow Looks Different
hook: Tables Are Not Images
hook: Is There a Season in This Noise?
hook: Rows That Explain Themselves
`
