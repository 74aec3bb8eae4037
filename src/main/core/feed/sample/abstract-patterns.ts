// Abstracts of the sample feed: for each kind of paper a row of slots, each slot one sentence or none. A placeholder
// that starts with a capital opens its sentence.
import type { PaperKind } from './title-patterns.ts'

const lines = (text: string): string[] => text.trim().split('\n')

const CONTEXT = lines(`
Recent progress in {field} has been rapid, yet {task} remains difficult in practice.
{Task} has become a standard test for {subjects}, but results vary widely from one setting to the next.
{Subjects} are now used for {task} every day, often without a clear picture of where they fail.
Despite steady gains in {field}, {task} is far from solved.
Most work on {task} assumes more data and more compute than many groups have.
Interest in {task} has grown quickly, and with it the need for methods that hold up outside the laboratory.
The usual recipe for {task} is to scale {subjects} and hope for the best.
{Task} and {task2} are commonly studied apart, although they fail for related reasons.`)

const GAP = lines(`
A recurring obstacle is {problem}: {why}.
We trace many of these failures to {problem}: {why}.
Existing approaches leave one difficulty untouched, {problem}: {why}.
At the root of this lies {problem}, by which we mean that {why}.
What holds the field back is {problem}: {why}.
Practitioners know the symptom as {problem}: {why}.`)

export type Slot = { readonly share: number; readonly options: readonly string[] }

const context: Slot = { share: 0.85, options: CONTEXT }
const gap: Slot = { share: 0.9, options: GAP }

const PROPOSALS = lines(`
We introduce {name}, a method based on {method} that {how}.
This paper presents {name}, which builds on {method}: it {how}.
We propose {name}, whose core is {method}, a component that {how}.
To address this, {name}, built on {method}, {how}.
Our answer is {name}, a simple approach with {method} at its heart that {how}.
In this work we develop {name}; through {method}, it {how}.`)

const SECOND_PARTS = lines(`
We add {method2}; the resulting system also {how2}.
A second ingredient, {method2}, {how2}.
Where this alone is not enough, a second stage based on {method2} {how2}.
The approach combines well with a variant of {method2} that {how2}.`)

const RESULTS = lines(`
Across {few} benchmarks for {task}, {name} raises {metric} by {gain}% over the strongest baseline at {share}% of its cost.
On {task}, {name} improves {metric} by {gain}% relative to the best published system, and it transfers to {task2} without retuning.
Experiments on {task} and {task2} show consistent gains in {metric}, {gain}% on average, with no increase in training time.
With {share}% less training data, {name} matches the full baseline in {metric} and exceeds it by {gain}% when given all of it.
{name} improves {metric} by {gain}% on {task}; the advantage grows with model size up to {size}, the largest that we could afford.
In a blind comparison over {count},000 examples of {task}, {name} gains {gain}% in {metric} and loses nowhere.`)

const EXTRAS = lines(`
Ablations show that most of the benefit comes from the first {few} layers, which suggests a cheaper variant.
An analysis by difficulty reveals that the gains concentrate on the hardest fifth of the examples.
The method needs no change to the architecture and adds fewer than {count} lines to a common training script.
We also report where it does not help: short inputs, and data whose errors are not random.
Surprisingly, the smallest model profits most.
Human raters confirm the trend, although their agreement on {task2} is low.
A full training run costs less than ${'$'}{money} on rented hardware.
The same recipe works for {task2}, where it had not been tuned.`)

const CLOSINGS = lines(`
Code and models are available at https://example.org/{slug}.
We release code, data and all checkpoints at https://example.org/{slug}.
All prompts, logs and failures are published along with the code.
We hope that {name} makes work on {task} accessible to smaller groups.
Demos can be found on the project page, https://{slug}.example.org.`)

const OBSERVATIONS = lines(`
An analysis by difficulty shows that the effect concentrates on the hardest fifth of the examples.
Human raters confirm the trend, although their agreement on {task2} is low.
Surprisingly, the smallest models fare best.
The picture is the same across seeds, prompts and {few} languages.
All experiments together cost less than ${'$'}{money} on rented hardware.`)

const extra: Slot = { share: 0.65, options: EXTRAS }
const observation: Slot = { share: 0.65, options: OBSERVATIONS }
const always = (options: readonly string[]): Slot => ({ share: 1, options })

export const ABSTRACTS: Readonly<Record<PaperKind, readonly Slot[]>> = {
  method: [
    context,
    gap,
    always(PROPOSALS),
    { share: 0.6, options: SECOND_PARTS },
    always(RESULTS),
    extra,
    { share: 0.6, options: CLOSINGS },
  ],
  study: [
    context,
    always(GAP),
    always(
      lines(`
We study this question in a controlled setting, with {count} training runs from 100M to {size} parameters.
This paper examines {problem} systematically, over {few} model families and {count},000 examples of {task}.
We ask how much of the effect remains in a system with {method}, one that {how}.`),
    ),
    always(
      lines(`
Three findings stand out: the effect appears early in training, it is predictable from {metric}, and scale alone does not remove it.
We find that {metric} predicts the effect almost perfectly on {task} and hardly at all on {task2}.
Contrary to common belief, larger {subjects} suffer more from it, by {gain}% in {metric}.`),
    ),
    {
      share: 0.7,
      options: lines(`
A simple remedy based on {method2} {how2}.
As a remedy we test the use of {method2}, which {how2}, and find it worth its cost in most settings.`),
    },
    observation,
    {
      share: 0.8,
      options: lines(`
We close with recommendations for practitioners and list the experiments that would prove us wrong.
Our results suggest that claims about {task} should be reported together with a control for {problem}.
These findings question a widespread practice and point to cheap remedies.`),
    },
  ],
  benchmark: [
    context,
    gap,
    always(
      lines(`
We introduce {name}, a benchmark of {count},{hundreds} examples for {task} and {task2}, written and checked by experts.
This paper presents {name}, which covers {task} in {few} domains and makes {problem} measurable for the first time.
{name} collects {count},{hundreds} realistic cases of {task}, each with a verifiable outcome and a record of how people solved it.`),
    ),
    always(
      lines(`
An evaluation of {models} systems shows that even the best of them reaches only {share}% in {metric}, far below the human reference of 9{few}%.
The strongest of {models} {subjects} solves {share}% of the cases; open models follow at a distance of {gain} points.
Rankings on {name} differ from those on established suites: of {models} systems, the cheapest comes third.`),
    ),
    {
      share: 0.8,
      options: lines(`
Error analysis points to {problem} as the main cause, and names {method} among the promising remedies.
A simple baseline built on {method}, which {how}, closes about a third of the gap.
Failures cluster: a model that fails one case fails its paraphrases as well.`),
    },
    observation,
    {
      share: 0.9,
      options: lines(`
The data, the evaluation code and all model outputs are available at https://example.org/{slug}.
We keep a private half of the data and renew the public half every quarter.
{name} is released under a permissive license.`),
    },
  ],
  report: [
    always(
      lines(`
We present {name}, an open family of models for {task} and {task2} with up to {size} parameters.
This report describes {name}, a {size} model trained from scratch for {task}, together with its data and training recipe.`),
    ),
    gap,
    always(
      lines(`
Training proceeds in {few} stages; the recipe uses {method} and thus {how}.
Two choices matter most: the data mixture and the use of {method}, which {how}.`),
    ),
    { share: 0.8, options: SECOND_PARTS },
    always(RESULTS.slice(0, 3)),
    always(
      lines(`
We describe failed experiments at length, since they cost more than the successful ones.
Pretraining used {count} trillion tokens and finished without a single manual restart.
The report covers data, infrastructure, safety evaluation and the carbon footprint of training.`),
    ),
    { share: 0.9, options: CLOSINGS.slice(0, 3) },
  ],
  survey: [
    always(CONTEXT),
    always(GAP),
    always(
      lines(`
This survey organizes more than {count}0 papers by the assumption that each of them makes about the data.
We review the field along one question: which part of the system is allowed to be wrong?
This position paper argues that {task} should be studied together with {problem}, not after it.`),
    ),
    always(
      lines(`
We compare two ideas in detail: the use of {method}, which {how}, and that of {method2}, which {how2}.
Particular attention goes to the idea of {method}, which {how}.`),
    ),
    always(
      lines(`
Only {few} of the works that we reviewed report variance over seeds, and fewer report {metric} at matched cost.
We find that progress in {metric} is real but smaller than headline numbers suggest.`),
    ),
    {
      share: 0.8,
      options: lines(`
We conclude with open problems and a reading list that is kept up to date at https://example.org/{slug}.
Open problems include {task2} and evaluation under realistic budgets.`),
    },
  ],
}
