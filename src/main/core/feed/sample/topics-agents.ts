// What the sample feed's papers on agents, robots and evaluation are about. Read by parse-topics.ts. All invented.

export const AGENT_TOPICS = `
# language agents
subjects: language agents; computer-use agents
tasks: web navigation; desktop automation; long-horizon tool use; deep research; multi-agent collaboration; travel planning
metrics: task success rate; success per dollar; steps saved at equal success
keywords: LLM agents; tool use; planning; computer use; multi-agent systems
problem: compounding errors = one misread button in step three decides the outcome of step thirty
problem: tool overuse = agents call a tool for facts that they already know and pay for each call
problem: irreversible actions = an agent that orders, sends or deletes cannot take it back by reasoning longer
problem: goal forgetting = after an hour of subtasks the agent has lost the constraint it was given first
method: checkpointed exploration = saves the environment before each risky step and returns when a branch goes wrong
method: skill libraries learned from replays = turns successful episodes into small programs that later tasks can call
method: asynchronous planner-executor splitting = keeps planning while slow tools are still running
method: rehearsal in learned simulators = tries an action on a text model of the page before clicking
method: budget-aware tool policies = learns the price of each tool and when not to use any
hook: Click Twice, Regret Once
hook: The Agent That Asked First
hook: Who Plans for the Planner?
hook: Undo Is a Skill

# code generation
subjects: code models; coding agents
tasks: repository-level code completion; automated program repair; test generation; code review; kernel optimization; legacy code migration
metrics: resolved issues; pass@1 on hidden tests; speedup over reference kernels
keywords: code generation; software engineering agents; program repair; unit tests; reinforcement learning
problem: test overfitting = patches satisfy the visible tests and break what nobody thought of testing
problem: API hallucination = models call functions that the pinned version of a library does not have
problem: shallow localization = agents edit the file in which an error surfaces instead of the one that causes it
problem: review fatigue = reviewers stop reading when nine of ten generated comments are noise
method: execution-trace pretraining = predicts values of variables along a run in addition to the next token
method: mutation-guided rewards = pays a policy only for tests that kill mutants no other test kills
method: dependency-aware context packing = fills the prompt along the import graph instead of by text similarity
method: bisecting repair = searches the history for the change that introduced a fault before proposing another
method: differential fuzzing feedback = runs old and new code on the same random inputs and reports where they part
hook: Green Tests, Red Flags
hook: Read the Stack Trace
hook: Does It Compile in Production?
hook: Patches Worth Merging

# robot learning
subjects: robot policies; vision-language-action models
tasks: dexterous manipulation; bimanual assembly; quadruped locomotion; mobile manipulation; cloth folding; whole-body humanoid control
metrics: real-world success rate; success on unseen objects; sim-to-real transfer rate
keywords: vision-language-action models; imitation learning; sim-to-real; manipulation; robot foundation models
problem: the sim-to-real gap = friction, backlash and latency differ from the simulator in ways that matter at contact
problem: demonstration scarcity = an hour of teleoperation yields a few dozen trajectories of mixed quality
problem: action chunk discontinuity = consecutive chunks disagree at their seam and the arm jerks
problem: embodiment mismatch = data from one gripper teaches little to another with a different reach
method: tactile-conditioned flow policies = generates short action trajectories from touch as well as sight
method: seam-aware action chunking = conditions each chunk on the motion that is still under way
method: retargeted human video pretraining = turns hands filmed in kitchens into approximate end-effector paths
method: residual reinforcement learning on hardware = learns small corrections on top of a frozen imitation policy
method: embodiment tokens = describes each robot's joints and limits to a single shared policy
hook: Hands That Hesitate
hook: Fold First, Ask Later
hook: Can a Robot Learn from Clumsy Teachers?
hook: Touch Before Vision

# world models and reinforcement learning
subjects: world models; reinforcement learning agents
tasks: model-based control; open-ended exploration; offline reinforcement learning; interactive environment generation; game playing from pixels; multi-agent coordination
metrics: normalized return; sample efficiency; zero-shot task success
keywords: world models; reinforcement learning; model-based planning; exploration; latent dynamics
problem: model exploitation = planners find the states in which a learned model is wrong and gladly live there
problem: sparse rewards = random behavior earns nothing for millions of steps and learns as much
problem: plasticity loss = networks that have learned much can no longer learn quickly
problem: entropy collapse = a policy commits to the first behavior that works and stops looking
method: pessimistic latent rollouts = ends an imagined trajectory where an ensemble stops agreeing
method: action-free video dynamics = infers latent actions from raw footage and attaches real ones later
method: curiosity over controllable features = rewards surprise only about things that the agent can influence
method: periodic neuron recycling = resets dormant units without touching what the policy does today
method: verifiable reward shaping = adds intermediate rewards that provably keep the best policy the same
hook: Dream Short, Plan Far
hook: Curious but Careful
hook: What Does a World Model Know?
hook: Rewards You Can Check

# evaluation of foundation models
subjects: frontier models; automatic judges
tasks: expert-level question answering; live evaluation; LLM-as-a-judge scoring; scientific reasoning; cultural knowledge testing; uncertainty estimation
metrics: agreement with experts; rank correlation; calibration
keywords: benchmarks; evaluation; LLM-as-a-judge; contamination; calibration
problem: benchmark saturation = the best systems differ by less than the noise in the labels
problem: test-set contamination = questions published in spring are training data by autumn
problem: judge bias = automatic judges prefer their own style, the first answer and the longer one
problem: single-number reporting = one average hides that a model improved on easy items and got worse on hard ones
method: item response calibration = estimates the difficulty of each question and the ability of each model together
method: procedurally renewed test items = generates fresh variants of every question each month
method: blind pairwise panels = lets several small judges vote without seeing length, order or markup
method: expert disagreement modeling = keeps every expert's answer instead of a single gold label
method: adaptive question selection = asks each model only the questions that still tell something about it
hook: The Exam Nobody Could Study For
hook: Judging the Judges
hook: Are We Measuring What We Mean?
hook: Noise Above the Ceiling

# safety and interpretability
subjects: language models; sparse autoencoders
tasks: jailbreak detection; circuit discovery; machine unlearning; prompt injection defense; knowledge editing; deception monitoring
metrics: attack success reduction; faithfulness of explanations; detection rate at 1% false alarms
keywords: interpretability; sparse autoencoders; AI safety; red teaming; model editing
problem: over-refusal = models decline harmless requests that share a few words with harmful ones
problem: feature splitting = one concept breaks into dozens of near-copies as a dictionary grows
problem: shallow unlearning = facts that were removed return after a few steps of unrelated fine-tuning
problem: hidden prompt injection = text on a page gives orders that no user ever wrote
method: activation provenance tracking = marks which tokens come from the user and carries the mark through every layer
method: nested sparse dictionaries = learns coarse features first and refines each one without replacing it
method: causal patch auditing = accepts an explanation only if swapping the named features swaps the behavior
method: gradient-routed pretraining = confines chosen knowledge to parameters that can be removed later
method: conversational red teaming = trains an attacker that needs several innocent turns to reach its goal
hook: Features All the Way Down
hook: Forgetting on Purpose
hook: What Did the Model Mean by No?
hook: Trust, but Patch
`
