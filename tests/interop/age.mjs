// One age operation of the npm package `age-encryption`, for the tests:
//   node age.mjs encrypt RECIPIENT…   |   node age.mjs decrypt IDENTITY
// standard input to standard output.
import { Decrypter, Encrypter } from "age-encryption"

const [verb, ...keys] = process.argv.slice(2)
const pieces = []
for await (const piece of process.stdin) pieces.push(piece)
const input = new Uint8Array(Buffer.concat(pieces))

let output
if (verb === "encrypt") {
  const encrypter = new Encrypter()
  for (const key of keys) encrypter.addRecipient(key)
  output = await encrypter.encrypt(input)
} else {
  const decrypter = new Decrypter()
  for (const key of keys) decrypter.addIdentity(key)
  output = await decrypter.decrypt(input)
}
process.stdout.write(output)
