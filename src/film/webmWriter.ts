import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Output,
  QUALITY_VERY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { Size } from '../plan/projection';
import type { FilmWriter } from './writer';

const quality = QUALITY_VERY_HIGH; // letters and thin lines suffer first
const CODECS: VideoCodec[] = ['vp9', 'vp8'];
const KEY_SECONDS = 5; // how far apart pictures lie that can be jumped to; each weighs as much as ten others

/**
 * The codec in which this browser writes WebM that it can play too; null where there is none, as on pages without a secure
 * connection.
 */
export function webmCodec(size: Size): Promise<VideoCodec | null> {
  // WebKit for GTK falls over when it is asked what it encodes before it has been asked what it plays
  const player = document.createElement('video');
  const played = CODECS.filter((codec) => player.canPlayType(`video/webm; codecs="${codec}"`) !== '');
  return getFirstEncodableVideoCodec(played, { ...size, quality });
}

export async function webmWriter(canvas: HTMLCanvasElement): Promise<FilmWriter> {
  const codec = await webmCodec(canvas);
  if (!codec) throw new Error('This browser encodes neither VP9 nor VP8.');
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  let [bytes, at] = [0, 0];
  const source = new CanvasSource(canvas, {
    codec,
    quality,
    keyFrameInterval: KEY_SECONDS,
    onEncodedPacket: ({ byteLength }) => {
      bytes += byteLength;
    },
  });
  output.addVideoTrack(source);
  await output.start();
  return {
    async add(seconds) {
      await source.add(at, seconds);
      at += seconds;
      return bytes;
    },
    async finish() {
      await output.finalize();
      return new Blob([output.target.buffer ?? new ArrayBuffer()], { type: 'video/webm' });
    },
    cancel: () => output.cancel(),
  };
}
