import { InferenceSession } from 'onnxruntime-node';

/**
 * Opens a network in ONNX Runtime, on the processor.
 *
 * @param threads that one call may use
 * @throws what ONNX Runtime throws when the bytes are no network of this runtime's.
 */
export const openSession = (bytes: Uint8Array, threads: number): Promise<InferenceSession> =>
  InferenceSession.create(bytes, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
