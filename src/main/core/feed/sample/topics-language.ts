// What the sample feed's papers on language are about. The notation is read by parse-topics.ts. All invented.

export const LANGUAGE_TOPICS = `
# language model reasoning
subjects: reasoning models; language models
tasks: competition mathematics; formal theorem proving; multi-step arithmetic; puzzle solving; counterfactual question answering; constrained planning
metrics: pass@1; majority-vote accuracy; proof completion rate
keywords: chain of thought; large language models; test-time compute; process rewards; self-verification
problem: overthinking = models spend most of their tokens checking steps that were already right
problem: brittle self-correction = a second look turns right answers into wrong ones about as often as the reverse
problem: unfaithful rationales = the written steps often have little to do with what decided the answer
problem: step-level reward hacking = a policy learns to please the step scorer long before it learns to reason
method: entropy-gated reflection = reopens a chain of thought only where next-token entropy shows that the model is guessing
method: budgeted chain pruning = drops every step whose removal leaves the distribution over answers unchanged
method: lemma caching = stores intermediate claims once proven and reuses them across attempts
method: backward verification = regenerates the question from the answer and compares the two
method: branch-point credit assignment = rewards the one step at which successful and failed rollouts part ways
hook: Think Once, Check Twice
hook: The Last Step Is the Hardest
hook: Do Longer Chains Think Harder?
hook: Half a Proof Is Enough

# efficient language model inference
subjects: language models; serving systems
tasks: long-form generation; on-device chat; batched serving; streaming summarization; low-latency completion; million-user inference
metrics: tokens per second; throughput at fixed quality; accuracy per joule
keywords: quantization; speculative decoding; KV cache; mixture of experts; large language models
problem: key-value cache growth = the cache grows with every token, and long conversations soon outgrow a single accelerator
problem: activation outliers = a handful of channels dominate the range, and low-bit formats waste their levels on them
problem: expert load imbalance = a few experts receive most of the traffic while the rest sit idle
problem: draft rejection = most drafted tokens are thrown away as soon as the text becomes specific
method: tree-structured speculative decoding = drafts a tree of continuations and verifies all of its branches in one pass
method: rotation-aware 3-bit quantization = spreads outliers over all channels before rounding, with no change to the network's output
method: lazy cache eviction = keeps evicted entries as low-rank sketches that can be restored when attention returns to them
method: layer-skipping self-drafting = lets the shallow half of a network draft for the deep half
method: affinity-based expert placement = moves experts that fire together onto the same device while serving
hook: Fewer Bits, Same Wits
hook: Pay Only for the Tokens You Keep
hook: What Should a Cache Forget?
hook: Small Drafts, Big Savings

# language model alignment
subjects: reward models; aligned models
tasks: instruction following; preference learning; creative writing; multi-turn dialogue; honest question answering; pluralistic alignment
metrics: win rate; agreement with human raters; calibrated helpfulness
keywords: preference optimization; RLHF; reward modeling; large language models; human feedback
problem: reward over-optimization = the learned reward keeps rising long after human raters see the answers get worse
problem: length bias = judges prefer longer answers and policies learn to be verbose rather than useful
problem: preference collapse = minority opinions vanish from the policy although raters hold them
problem: sycophancy = models give up a correct claim as soon as the user sounds sure of the opposite
method: disagreement-weighted preference optimization = weighs each pair by how much independent raters disagree on it
method: contrastive rubric distillation = turns free-form critiques into short rubrics and trains the policy against them
method: anchored policy averaging = returns to a moving average of earlier policies whenever the reward outruns held-out raters
method: counter-argument replay = trains on conversations in which the user pushes back for no good reason
method: group-relative rewards = scores each answer only against its siblings for the same prompt
hook: Rewards That Age Well
hook: Polite Is Not the Same as Right
hook: Whose Preferences Are These?
hook: Say Less, Mean More

# long-context modeling
subjects: long-context models; memory-augmented models
tasks: book-length summarization; repository-scale retrieval; lifelong conversation; multi-document reasoning; legal record review; needle search in noisy logs
metrics: recall at 512K tokens; evidence F1; answer accuracy beyond the training length
keywords: long context; sparse attention; memory; position encoding; state space models
problem: attention dilution = the weight on any single fact shrinks as the context fills with plausible distractors
problem: position extrapolation failure = models see positions at inference that no training example has ever contained
problem: recency bias = the end of the prompt decides answers whose evidence stands in the middle
problem: stale memory = facts written early in a session survive although later turns revoke them
method: hierarchical landmark attention = attends to chapter summaries first and opens only those chapters that matter
method: write-once segment memory = compresses each segment into slots that later segments can read but never overwrite
method: randomized position training = samples position ids from a far larger range than the text needs
method: hybrid state-space attention = runs a recurrent backbone and calls full attention at a few learned places
method: revision-aware memory = links each stored fact to the turn that superseded it
hook: Reading to the End
hook: The Middle Matters
hook: Where Do Long Contexts Get Lost?
hook: Remember Less, Recall More

# retrieval-augmented generation
subjects: retrievers; retrieval-augmented models
tasks: open-domain question answering; citation-grounded writing; enterprise search; multi-hop retrieval; scientific claim checking; table retrieval
metrics: nDCG@10; grounded answer rate; citation precision
keywords: retrieval-augmented generation; dense retrieval; reranking; grounding; hallucination
problem: context poisoning = one persuasive but wrong passage outweighs several correct ones
problem: query drift = each rewriting step moves a little further from what the user asked
problem: citation hallucination = fluent answers cite passages that do not support them
problem: index staleness = embeddings computed last month misplace the documents of this week
method: passage-level abstention = learns to leave the context empty when no passage supports an answer
method: late-interaction distillation = transfers token-level matching into a single vector per passage
method: evidence graph reranking = ranks passages by how well they support one another instead of one by one
method: query decomposition with backtracking = splits a question into hops and returns to the last sound one after a failure
method: incremental index repair = updates only the neighborhoods of the index that new documents disturb
hook: Ask, Look, Doubt
hook: Retrieve Late, Read Early
hook: Does the Answer Follow from the Source?
hook: One Good Passage

# multilingual modeling and data curation
subjects: multilingual models; pretraining corpora
tasks: low-resource translation; cross-lingual transfer; pretraining data selection; dialect identification; tokenizer design; web-scale deduplication
metrics: chrF; macro accuracy over languages; downstream accuracy per training token
keywords: multilingual models; data curation; tokenization; low-resource languages; deduplication
problem: the tokenization tax = speakers of some languages pay four times as many tokens for the same sentence
problem: benchmark leakage = test questions sit in the crawl, translated or paraphrased, where exact matching misses them
problem: the curse of multilinguality = every language added to a model of fixed size costs the others a little
problem: quality filter bias = filters trained on encyclopedic text discard colloquial writing in most languages
method: byte-fallback vocabulary sharing = shares pieces across scripts by sound rather than by spelling
method: influence-guided data mixing = sets the share of each source by its measured effect on small proxy models
method: semantic deduplication = removes documents that say the same thing in other words or in other languages
method: pivot-free back-translation = builds parallel text between two small languages without passing through English
method: typology-aware adapters = shares adapter weights among languages with similar grammar rather than similar vocabulary
hook: Every Language Counts
hook: Better Data Beats More Data
hook: How Many Tokens Is a Sentence Worth?
hook: Small Languages, Large Models
`
