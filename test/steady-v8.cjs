// V8 in Node 20.20 was seen to abort ("unreachable code" in Deoptimizer::DoComputeBuiltinContinuation) when array callbacks
// that it had inlined into long, hot loops were deoptimised. Without that inlining it does not happen; nothing else changes.
require('node:v8').setFlagsFromString('--no-turbo-inline-array-builtins');
