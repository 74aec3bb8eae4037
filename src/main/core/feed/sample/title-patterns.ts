// Title patterns of the sample feed. A placeholder names a part of the topic; write-paper.ts puts titles in title case.

export type PaperKind = 'method' | 'study' | 'benchmark' | 'report' | 'survey'

const lines = (text: string): string[] => text.trim().split('\n')

export const TITLES: Readonly<Record<PaperKind, readonly string[]>> = {
  method: lines(`
{name}: {method} for {task}
{name}: {method} for Robust {task}
{name}: Taming {problem} in {task}
{name}: Rethinking {task} through {method}
{name}: Unifying {task} and {task2}
{name}: One Model for {task} and {task2}
{name}: Toward Reliable {task} with {method}
{name}: Scaling {task} with {method}
{name}-{size}: Efficient {task} by {method}
{acronym}: {method} for {task}
{acronym}: {method} against {problem}
{hook}: {method} for {task}
{hook}: {method} for {task}
{hook}: {task} via {method}
{hook}: Mitigating {problem} in {task}
{method} for {task}
{method} and {method2}: A Simple Recipe for {task}
Beyond {problem}: {method} for {task}
Mitigating {problem} in {task} via {method}
Overcoming {problem} in {task} with {method}
Against {problem}: {method} for {task}
Revisiting {method} for {task}
Lightweight {method} for {task}
{task} without {problem}
Efficient {task} via {method}
From {method} to {method2}: Closing the Gap in {task}
Plug-and-Play {method} for {task}
Teaching {subjects} to Avoid {problem} in {task}`),
  study: lines(`
Do {subjects} Really Need {method}?
What Makes {method} Work? Lessons from {task}
On the Limits of {method} in {task}
Why {subjects} Struggle with {task}: The Role of {problem}
{hook}: An Empirical Study of {problem}
The Hidden Cost of {problem} in {task}
Understanding {problem} in {subjects} for {task}
Scaling Laws for {method} in {task}
A Closer Look at {problem} in {task}
When to Use {method}: Evidence from {task}
{problem} in {task}: Causes, Measures and Remedies
How Far Can {method} Go in {task}?`),
  benchmark: lines(`
{name}: Measuring {problem} in {subjects}
{name}: A Benchmark for {task}
{name}: Can {subjects} Handle {task} and {task2}?
{name}: Stress-Testing {subjects} on {task}
{name}: Live Evaluation of {task}
{name}: A Large-Scale Test of {task}
{name}: {count},000 Expert-Written Examples for {task}
{name}: {task} in Realistic Conditions
{hook}: Benchmarking {subjects} on {task}
Are {subjects} Ready for {task}? A Benchmark Built around {problem}`),
  report: lines(`
{name} Technical Report
{name} {version} Technical Report
{name}-{size}: An Open Model for {task} and {task2}
Introducing {name}: Open Models for {task}
{name} {version}: Better {task} with {method}`),
  survey: lines(`
A Survey of {task} and {task2}
A Survey of {method} for {task}
{task} and {task2}: Methods, Data and Open Problems
Position: {task} Should Start from {problem}
Toward a Science of {task}: The Case of {problem}
{method}, {method2} and Beyond: A Practitioner's Guide to {task}`),
}
