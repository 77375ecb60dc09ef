// Ends well where TensorFlow.js is installed.
require('@tensorflow/tfjs');
