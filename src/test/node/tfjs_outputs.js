// What TensorFlow.js makes of numbers: node tfjs_outputs.js MODEL.json INPUTS.json
// INPUTS.json holds {"shape": [...], "values": [...]}; the same is printed of the outputs, and the metadata.
const fs = require('fs');
const path = require('path');
const tf = require('@tensorflow/tfjs');

async function main(modelFile, inputFile) {
  await tf.setBackend('cpu');
  const json = JSON.parse(fs.readFileSync(modelFile, 'utf8'));
  const parts = json.weightsManifest[0].paths.map((name) => fs.readFileSync(path.join(path.dirname(modelFile), name)));
  const bytes = Buffer.concat(parts);
  const model = await tf.loadLayersModel(tf.io.fromMemory({
    modelTopology: json.modelTopology,
    weightSpecs: json.weightsManifest[0].weights,
    weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    userDefinedMetadata: json.userDefinedMetadata,
  }));
  const input = JSON.parse(fs.readFileSync(inputFile, 'utf8'));
  const output = model.predict(tf.tensor(input.values, input.shape));
  const values = Array.from(output.dataSync());
  console.log('RESULT ' + JSON.stringify({shape: output.shape, values, metadata: json.userDefinedMetadata}));
}

main(process.argv[2], process.argv[3]).catch((problem) => {
  console.error(problem);
  process.exit(1);
});
