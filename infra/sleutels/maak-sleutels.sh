#!/bin/sh
# Makes the two keys of the hub in its vault, each once: a second run changes nothing, since what was encrypted with a key needs that key.
set -eu
kluis=${1:?usage: maak-sleutels.sh <vault>}
for naam in hub-hmac hub-data; do
  if ! az keyvault secret show --vault-name "$kluis" --name "$naam" --query id --output tsv >/dev/null 2>&1; then
    az keyvault secret set --vault-name "$kluis" --name "$naam" --value "$(openssl rand -base64 32)" --query id --output tsv
  fi
done
